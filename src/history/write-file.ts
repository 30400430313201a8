import {
  closeSync,
  fchmodSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { DISK, syncFile, syncFolder, writeWhole } from "./disk.js";

/** What was typed is nobody else's business, on its way out either. */
const FILE_MODE = 0o600;

/**
 * Writes a file so that it is there whole or not at all: beside it first, then in its place. A file that was there keeps
 * its modes, a link goes on pointing where it did; a new file is closed to other users.
 *
 * @param random numbers from 0 up to 1, for the name of the file beside it
 * @throws the file system's error; what was there before is then still there
 */
export function writeFileAtomically(path: string, text: string, random: () => number): void {
  const old = standing(path);
  if (old !== undefined && !old.isFile) return writeFileSync(path, text);
  const target = old?.path ?? path;
  const beside = join(dirname(target), `.${basename(target)}.${Math.floor(random() * 1e9).toString(36)}.tmp`);
  const file = openSync(beside, "ax", FILE_MODE);
  try {
    try {
      writeWhole(file, text, DISK);
      if (old !== undefined) fchmodSync(file, old.mode);
      syncFile(file, DISK);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (error) {
    unlinkSync(beside);
    throw error;
  }
  syncFolder(dirname(target));
}

interface Standing {
  readonly path: string;
  /** Not so for a pipe or a device, which is written to as it stands. */
  readonly isFile: boolean;
  readonly mode: number;
}

function standing(path: string): Standing | undefined {
  try {
    const stats = statSync(path);
    return {
      path: realpathSync(path),
      isFile: stats.isFile() || stats.isDirectory(),
      mode: stats.mode & 0o777,
    };
  } catch {
    return undefined;
  }
}
