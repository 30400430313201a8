import { chmodSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { syncFolder } from "./disk.js";
import { idOfFile } from "./names.js";
import type { Place } from "./place.js";

const OWNER_ONLY = 0o700;
const OTHERS = 0o077;

/**
 * Makes the folders, closed to other users, and closes those of ours that stood open.
 *
 * @throws the file system's error when they can not be made
 */
export function prepareFolders({ data, sessions, own }: Place): void {
  const made = mkdirSync(sessions, { recursive: true, mode: OWNER_ONLY });
  if (made !== undefined) {
    syncFolder(data);
    syncFolder(dirname(data));
  }
  if (own) tighten(data);
  // A folder that somebody named may hold other people's things; only where all of it is ours are its doors ours to close.
  if (own || readdirSync(sessions).every((name) => idOfFile(name) !== undefined)) tighten(sessions);
}

function tighten(folder: string): void {
  try {
    const { mode } = statSync(folder);
    if ((mode & OTHERS) !== 0) chmodSync(folder, OWNER_ONLY);
  } catch {
    // Somebody else's folder, or a file system without modes: the files themselves are still closed.
  }
}
