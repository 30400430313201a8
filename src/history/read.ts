import { existsSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { syncFolder } from "./disk.js";
import { damagedName, idOfFile, isDamagedName, journalName } from "./names.js";
import { parseJournal, type ParsedJournal } from "./parse.js";
import { errnoOf } from "./trouble.js";

/** A journal as it was read from its file; `detail` is the system's own name for what stood in the way. */
export type ReadJournal = ParsedJournal | { readonly kind: "unreadable"; readonly detail: string };

/** A session of thirty turns takes some 10 KiB; a file like this was not written by us. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** Reads a session's journal. Never throws. */
export function readJournal(path: string): ReadJournal {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { kind: "unreadable", detail: "EISDIR" };
    if (stats.size > LARGEST_BYTES) return { kind: "unreadable", detail: "EFBIG" };
    return parseJournal(readFileSync(path));
  } catch (error) {
    return { kind: "unreadable", detail: errnoOf(error) };
  }
}

/** Everything in the folder that belongs to one session. */
export interface SessionFiles {
  readonly id: string;
  /** The journal's path, also where there is none any more. */
  readonly path: string;
  readonly hasJournal: boolean;
  /** Names of all files: journal, lock, what was set aside. */
  readonly names: readonly string[];
  /** Names of journals set aside as damaged. */
  readonly damaged: readonly string[];
}

/**
 * The sessions of a folder by their files, the latest first. A folder that is not there holds none.
 *
 * @throws the file system's error when the folder is there and can not be read
 */
export function sessionFiles(folder: string): SessionFiles[] {
  const byId = new Map<string, string[]>();
  for (const name of namesIn(folder)) {
    const id = idOfFile(name);
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), name]);
  }
  return [...byId]
    .map(([id, names]) => ({
      id,
      path: join(folder, journalName(id)),
      hasJournal: names.includes(journalName(id)),
      names: names.toSorted(),
      damaged: names.filter(isDamagedName).toSorted(),
    }))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(errnoOf(error))) return [];
    throw error;
  }
}

/**
 * Sets a damaged journal aside under another name; nothing in it is changed. Call it with the session's lock held.
 *
 * @returns where it is now
 * @throws the file system's error
 */
export function setAside(folder: string, id: string): string {
  let nth = 1;
  while (existsSync(join(folder, damagedName(id, nth)))) nth++;
  const path = join(folder, damagedName(id, nth));
  renameSync(join(folder, journalName(id)), path);
  syncFolder(folder);
  return path;
}
