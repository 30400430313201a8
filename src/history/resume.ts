import type { Scenario } from "../scenario/scenario.js";
import type { Effect } from "../session/session.js";
import { findAgain, type Search } from "./kept-scenario.js";
import { journalOn, noJournal, reopen, type Journal, type Tools } from "./journal.js";
import { isLocked, takeLock, type Holder } from "./lock.js";
import { matchId } from "./match.js";
import { startedOf } from "./names.js";
import type { Contents } from "./parse.js";
import type { Place } from "./place.js";
import { readJournal, sessionFiles, setAside, type SessionFiles } from "./read.js";
import { replay, type Step } from "./replay.js";
import { troubleOf } from "./trouble.js";

/** Never empty: the tenant opens. */
type Steps = readonly [Step, ...Step[]];

/** A session taken up again, or why it can not be. */
export type Resumed =
  | ({
      readonly kind: "opened";
      readonly id: string;
      readonly journal: Journal;
      /** The last line had been cut off, and is gone. */
      readonly torn: boolean;
      readonly scenario: Scenario;
      /**
       * The session played again up to now: the opening, each step in which something was said, taken back or ended, and
       * always the last one. It can be over: cut off before its end was written.
       */
      readonly steps: Steps;
    } & Contents)
  /** There is no unfinished session. */
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly nearest: readonly string[] }
  | { readonly kind: "ambiguous"; readonly ids: readonly string[] }
  | { readonly kind: "finished"; readonly id: string }
  /** Open in another process; `path` is the lock. */
  | {
      readonly kind: "locked";
      readonly id: string;
      readonly path: string;
      readonly holder: Holder | undefined;
    }
  /** Set aside; `movedTo` is where it is now, undefined when even that was not possible. */
  | {
      readonly kind: "damaged";
      readonly id: string;
      readonly line: number;
      readonly movedTo: string | undefined;
    }
  /** Written by a later version; left as it is. */
  | { readonly kind: "newer"; readonly id: string }
  | { readonly kind: "unreadable"; readonly id: string; readonly detail: string }
  /** The scenario is not what it was, is not there any more, or the session holds what this version does not know. */
  | {
      readonly kind: "scenario-changed" | "scenario-gone" | "other-version";
      readonly id: string;
      readonly contents: Contents;
    };

const WEIGHTY: ReadonlySet<Effect["type"]> = new Set(["note", "undone", "over"]);

/** What resuming needs. */
export interface ResumeRequest extends Search {
  /** The session, or as much of its id as tells it from others; without it the last unfinished one. */
  readonly id?: string | undefined;
  readonly tools: Tools;
}

/**
 * Takes up a session again: its lock is taken, a torn last line cut off, a damaged file set aside, and the journal that
 * comes back writes on where it stopped.
 *
 * @throws the file system's error when the folder is there and can not be read
 */
export async function openForResume(place: Place | undefined, request: ResumeRequest): Promise<Resumed> {
  if (place === undefined) return { kind: "none" };
  const files = sessionFiles(place.sessions).filter(({ hasJournal }) => hasJournal);
  const id = request.id === undefined ? lastUnfinished(place.sessions, files) : request.id;
  if (id === undefined) return { kind: "none" };
  const match = matchId(
    id,
    files.map((file) => file.id),
  );
  if (match.kind !== "one") return match;
  return open(place.sessions, match.id, request);
}

/**
 * The unfinished session that was begun last. One that is open in another window, or that this version can not open, is
 * passed over while there is another; a damaged one is not: it may well be the one that was meant, and is told of.
 */
function lastUnfinished(folder: string, files: readonly SessionFiles[]): string | undefined {
  const candidates = files.flatMap(({ id, path }) => {
    const read = readJournal(path);
    if (read.kind === "empty" || (read.kind === "sound" && read.end !== undefined)) return [];
    const startedAt = read.kind === "sound" ? Date.parse(read.header.startedAt) : startedOf(id);
    const ready = read.kind !== "newer" && read.kind !== "unreadable" && !isLocked(folder, id);
    return [{ id, startedAt, ready }];
  });
  const sorted = candidates.toSorted((a, b) => b.startedAt - a.startedAt);
  return (sorted.find(({ ready }) => ready) ?? sorted[0])?.id;
}

async function open(folder: string, id: string, request: ResumeRequest): Promise<Resumed> {
  const lock = lockQuietly(folder, id);
  if (!lock.held) return { kind: "locked", id, path: lock.path, holder: lock.holder };
  const held = { folder, id, release: lock.release };
  try {
    const resumed = await openLocked(held, request);
    if (resumed.kind !== "opened" || !resumed.journal.isKeeping()) lock.release();
    return resumed;
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** On a read-only disk there can be no lock, and nobody who writes either. */
function lockQuietly(folder: string, id: string): ReturnType<typeof takeLock> {
  try {
    return takeLock(folder, id);
  } catch {
    return { held: true, release: () => undefined };
  }
}

interface Held {
  readonly folder: string;
  readonly id: string;
  readonly release: () => void;
}

async function openLocked(held: Held, request: ResumeRequest): Promise<Resumed> {
  const { folder, id } = held;
  const path = sessionFiles(folder).find((file) => file.id === id && file.hasJournal)?.path;
  if (path === undefined) return { kind: "unknown", nearest: [] };
  const read = readJournal(path);
  switch (read.kind) {
    case "sound":
      break;
    case "damaged":
      return { kind: "damaged", id, line: read.line, movedTo: setAsideQuietly(folder, id) };
    case "empty":
      return { kind: "damaged", id, line: 1, movedTo: setAsideQuietly(folder, id) };
    case "newer":
      return { kind: "newer", id };
    case "unreadable":
      return { kind: "unreadable", id, detail: read.detail };
  }
  if (read.end !== undefined) return { kind: "finished", id };
  const { header, events, end, torn, soundBytes } = read;
  const contents: Contents = { header, events, end };
  const found = await findAgain(header.scenario, request);
  if (found.kind !== "same") return { kind: `scenario-${found.kind}`, id, contents };
  const steps = stepsOf(found.scenario, contents);
  if (steps === undefined) return { kind: "other-version", id, contents };
  const journal = writeOn(held, { path, soundBytes }, request.tools);
  return { kind: "opened", id, journal, torn, scenario: found.scenario, steps, ...contents };
}

/** A step holds all events up to it: of thousands of `/help` in a row only the last is kept, or the memory would fill. */
function stepsOf(scenario: Scenario, contents: Contents): Steps | undefined {
  const steps: Step[] = [];
  const session = replay(scenario, contents, (step) => {
    if (steps.length > 1 && !steps.at(-1)?.effects.some(({ type }) => WEIGHTY.has(type))) steps.pop();
    steps.push(step);
  });
  const [first, ...later] = steps;
  return session === undefined || first === undefined ? undefined : [first, ...later];
}

function writeOn(
  { id, release }: Held,
  { path, soundBytes }: { path: string; soundBytes: number },
  tools: Tools,
): Journal {
  try {
    return journalOn({ id, path, file: reopen(path, soundBytes), release }, tools);
  } catch (error) {
    tools.onTrouble(troubleOf(error, path, true));
    return noJournal();
  }
}

function setAsideQuietly(folder: string, id: string): string | undefined {
  try {
    return setAside(folder, id);
  } catch {
    return undefined;
  }
}
