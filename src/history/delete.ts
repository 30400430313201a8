import { unlinkSync } from "node:fs";
import { join } from "node:path";
import { syncFolder } from "./disk.js";
import { takeLock } from "./lock.js";
import { lockName, startedOf } from "./names.js";
import { readJournal, sessionFiles, type SessionFiles } from "./read.js";
import { errnoOf, troubleOf, type Trouble } from "./trouble.js";

/** What became of the sessions that were to be deleted. */
export interface Deleted {
  readonly deleted: readonly string[];
  /** Left alone: open in another window. */
  readonly open: readonly string[];
  readonly failed: readonly { readonly id: string; readonly trouble: Trouble }[];
}

const DAY_MS = 86_400_000;
const UNITS: Readonly<Record<string, number>> = { d: DAY_MS, w: 7 * DAY_MS };

/** Reads an age: `90d` or `12w`. In milliseconds; undefined when it is none. */
export function readAge(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,5})([dw])$/i.exec(text.trim()) ?? [];
  const length = UNITS[unit?.toLowerCase() ?? ""];
  return count === undefined || length === undefined ? undefined : Number(count) * length;
}

/** The ids of the sessions that began before a time (ms since 1970), also of those that can not be read. */
export function idsBefore(folder: string, time: number): string[] {
  const began = ({ id, path, hasJournal }: SessionFiles): number => {
    const read = hasJournal ? readJournal(path) : undefined;
    return read?.kind === "sound" ? Date.parse(read.header.startedAt) : startedOf(id);
  };
  return sessionFiles(folder)
    .filter((files) => began(files) < time)
    .map(({ id }) => id);
}

/** Deletes sessions with all that belongs to them: the journal, what was set aside, what was left of locks. */
export function deleteSessions(folder: string, ids: readonly string[]): Deleted {
  const deleted: string[] = [];
  const open: string[] = [];
  const failed: { id: string; trouble: Trouble }[] = [];
  for (const id of ids) {
    try {
      (deleteOne(folder, id) ? deleted : open).push(id);
    } catch (error) {
      failed.push({ id, trouble: troubleOf(error, folder) });
    }
  }
  syncFolder(folder);
  return { deleted, open, failed };
}

function deleteOne(folder: string, id: string): boolean {
  const lock = takeLock(folder, id);
  if (!lock.held) return false;
  try {
    const files = sessionFiles(folder).find((session) => session.id === id);
    for (const name of files?.names ?? []) if (name !== lockName(id)) remove(join(folder, name));
    return true;
  } finally {
    lock.release();
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") throw error;
  }
}
