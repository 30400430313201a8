import { closeSync, fchmodSync, fstatSync, ftruncateSync, openSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { DISK, syncFile, syncFolder, writeWhole, type Disk } from "./disk.js";
import { prepareFolders } from "./folder.js";
import {
  FORMAT,
  PLAIN_FORMAT,
  jsonLine,
  type Ended,
  type Header,
  type JournalEvent,
  type SessionStart,
} from "./format.js";
import { takeLock } from "./lock.js";
import { journalName, sessionId } from "./names.js";
import type { Place } from "./place.js";
import { errnoOf, troubleOf, type Trouble } from "./trouble.js";

/** What a journal needs of the world; the edge hands it in. */
export interface Tools {
  readonly now: () => Date;
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
  /** Told once, when what happens can not, or no longer, be kept. */
  readonly onTrouble: (trouble: Trouble) => void;
  readonly disk?: Disk;
}

/** A session's file while it is being written. Nothing here throws; see `Tools.onTrouble`. */
export interface Journal {
  readonly id: string;
  readonly path: string;
  /** Whether what happens is still written down. */
  isKeeping(): boolean;
  /** Writes an event down. When it returns true the event is on the disk. */
  append(event: JournalEvent): boolean;
  /** Writes down that the session ended. */
  finish(ended: Ended): boolean;
  /** Lets go of the file and of its lock. */
  close(): void;
}

/** A file that is open for appending, and its lock. */
export interface OpenFile {
  readonly id: string;
  readonly path: string;
  readonly file: number;
  readonly release: () => void;
}

const FILE_MODE = 0o600;
/** Two sessions begun in the same second, with the same suffix: one in a million, once. */
const ATTEMPTS = 8;

/**
 * Begins a session's file, closed to other users, in a place that is made when it is not there. Where nothing can be kept
 * (no home, not allowed, disk full) the answer is a journal that keeps nothing, and `onTrouble` has been told.
 *
 * @param place where to keep it; undefined when there is no such place
 */
export function createJournal(place: Place | undefined, start: SessionStart, tools: Tools): Journal {
  if (place === undefined) {
    tools.onTrouble({ code: "no-home", path: "", detail: "", kept: false });
    return noJournal();
  }
  try {
    prepareFolders(place);
    for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
      const journal = begin(place.sessions, start, tools);
      if (journal !== undefined) return journal;
    }
    throw Object.assign(new Error("no free name"), { code: "EEXIST" });
  } catch (error) {
    tools.onTrouble(troubleOf(error, place.sessions));
    return noJournal();
  }
}

/** A journal that keeps nothing: for `--no-save`. */
export function noJournal(): Journal {
  return {
    id: "",
    path: "",
    isKeeping: () => false,
    append: () => false,
    finish: () => false,
    close: () => undefined,
  };
}

/** One try: undefined when the name is taken. */
function begin(folder: string, start: SessionStart, tools: Tools): Journal | undefined {
  const at = tools.now();
  const { id: scenario, language } = start.scenario;
  const id = sessionId({ scenario, language, at, random: tools.random });
  const lock = takeLock(folder, id);
  if (!lock.held) return undefined;
  const path = join(folder, journalName(id));
  let file: number | undefined;
  try {
    file = openSync(path, "ax", FILE_MODE);
    const format = start.ownWords === undefined ? PLAIN_FORMAT : FORMAT;
    const header: Header = { format, id, ...start, startedAt: at.toISOString() };
    const disk = tools.disk ?? DISK;
    writeWhole(file, jsonLine(header), disk);
    syncFile(file, disk);
    syncFolder(folder);
    return journalOn({ id, path, file, release: lock.release }, tools);
  } catch (error) {
    if (file !== undefined) discard(file, path);
    lock.release();
    if (file === undefined && errnoOf(error) === "EEXIST") return undefined;
    throw error;
  }
}

/** A file without a whole first line is of no use to anybody. */
function discard(file: number, path: string): void {
  closeQuietly(file);
  try {
    unlinkSync(path);
  } catch {
    // It holds nothing that was typed, and readers pass over it.
  }
}

/** A journal that writes on at the end of an open file. */
export function journalOn({ id, path, file, release }: OpenFile, tools: Tools): Journal {
  let keeping = true;
  const close = (): void => {
    if (!keeping) return;
    keeping = false;
    closeQuietly(file);
    release();
  };
  const keep = (line: object): boolean => {
    if (!keeping) return false;
    try {
      writeLine(file, jsonLine(line), tools.disk ?? DISK);
      return true;
    } catch (error) {
      close();
      tools.onTrouble(troubleOf(error, path, true));
      return false;
    }
  };
  const at = (): string => tools.now().toISOString();
  return {
    id,
    path,
    isKeeping: () => keeping,
    append: (event) => keep({ at: at(), event }),
    finish: (ended) => keep({ at: at(), ...ended }),
    close,
  };
}

/** Writes a line and waits for the disk. What of it was written when the disk turned out full is cut off again. */
function writeLine(file: number, line: string, disk: Disk): void {
  const { size } = fstatSync(file);
  try {
    writeWhole(file, line, disk);
  } catch (error) {
    cutTo(file, size);
    throw error;
  }
  syncFile(file, disk);
}

function cutTo(file: number, size: number): void {
  try {
    ftruncateSync(file, size);
  } catch {
    // A torn last line is cut off when the session is resumed.
  }
}

function closeQuietly(file: number): void {
  try {
    closeSync(file);
  } catch {
    // Everything that counts was on the disk before.
  }
}

/**
 * Opens a session's file to write on, its torn last line cut off.
 *
 * @param soundBytes where its whole lines end
 * @throws the file system's error
 */
export function reopen(path: string, soundBytes: number): number {
  const file = openSync(path, "a");
  try {
    if (fstatSync(file).size > soundBytes) ftruncateSync(file, soundBytes);
    closeToOthers(file);
    return file;
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function closeToOthers(file: number): void {
  try {
    fchmodSync(file, FILE_MODE);
  } catch {
    // Not our file, or a file system without modes.
  }
}
