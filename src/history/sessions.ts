import type { Header, KeptEnd } from "./format.js";
import { isLocked } from "./lock.js";
import { readJournal, sessionFiles, type ReadJournal, type SessionFiles } from "./read.js";
import { saidIn } from "./turns.js";

/** How a session stands: over, cut off and ready to go on, or open in some window now. */
type Status = "finished" | "unfinished" | "open";

/** A session in a few words. */
export interface SessionSummary {
  /** The file's name, which is what counts. */
  readonly id: string;
  readonly header: Header;
  readonly turns: number;
  readonly status: Status;
  readonly end: KeptEnd | undefined;
}

/** A file that holds no session that can be read. */
export interface BadFile {
  readonly id: string;
  readonly path: string;
  readonly read: Exclude<ReadJournal, { readonly kind: "sound" | "empty" }>;
}

/** What a folder holds. */
export interface Listing {
  /** The latest first. */
  readonly sessions: readonly SessionSummary[];
  readonly bad: readonly BadFile[];
  /** Journals that were set aside as damaged. */
  readonly setAside: number;
}

/**
 * Lists the sessions of a folder. A bad file among them is reported and changes nothing else.
 *
 * @throws the file system's error when the folder is there and can not be read
 */
export function listSessions(folder: string): Listing {
  const files = sessionFiles(folder);
  const sessions: SessionSummary[] = [];
  const bad: BadFile[] = [];
  for (const { id, path } of files.filter(({ hasJournal }) => hasJournal)) {
    const read = readJournal(path);
    if (read.kind === "sound") sessions.push(summary(folder, id, read));
    else if (read.kind !== "empty") bad.push({ id, path, read });
  }
  return { sessions: sessions.toSorted(latestFirst), bad, setAside: countDamaged(files) };
}

function summary(
  folder: string,
  id: string,
  { header, events, end }: Extract<ReadJournal, { kind: "sound" }>,
): SessionSummary {
  const open = isLocked(folder, id);
  const status = end === undefined ? (open ? "open" : "unfinished") : "finished";
  return { id, header, turns: saidIn(events, header.mode).length, status, end };
}

function latestFirst(a: SessionSummary, b: SessionSummary): number {
  return Date.parse(b.header.startedAt) - Date.parse(a.header.startedAt);
}

function countDamaged(files: readonly SessionFiles[]): number {
  return files.reduce((sum, { damaged }) => sum + damaged.length, 0);
}
