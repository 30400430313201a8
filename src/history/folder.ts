import { chmodSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { syncFolder } from "./disk.js";
import { idOfFile } from "./names.js";
import type { Place } from "./place.js";
import { errnoOf } from "./trouble.js";

const OWNER_ONLY = 0o700;
const OTHERS = 0o077;

/**
 * Makes the folders, closed to other users, and closes those of ours that stood open.
 *
 * @throws the file system's error when they can not be made
 */
export function prepareFolders({ data, sessions, own }: Place): void {
  makeFolder(sessions);
  if (own) tighten(data);
  // A folder that somebody named may hold other people's things; only where all of it is ours are its doors ours to close.
  if (own || readdirSync(sessions).every((name) => idOfFile(name) !== undefined)) tighten(sessions);
}

/** Folder by folder: asked to make them all at once, Node tells of a read-only disk as of a file that is not there. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path, { mode: OWNER_ONLY });
  } catch (error) {
    // Another session, begun at the same moment, may have made it.
    if (errnoOf(error) !== "EEXIST" || !statSync(path).isDirectory()) throw error;
  }
  syncFolder(parent);
}

function tighten(folder: string): void {
  try {
    const { mode } = statSync(folder);
    if ((mode & OTHERS) !== 0) chmodSync(folder, OWNER_ONLY);
  } catch {
    // Somebody else's folder, or a file system without modes: the files themselves are still closed.
  }
}
