import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { errnoOf } from "./trouble.js";

/** The two things that go wrong on a full or failing disk; tests hand in their own. */
export interface Disk {
  /** Writes bytes from `offset` on; returns how many. */
  write(file: number, bytes: Uint8Array, offset: number): number;
  /** Returns once what was written is on the disk. */
  sync(file: number): void;
}

/** The computer's own. */
export const DISK: Disk = {
  write: (file, bytes, offset) => writeSync(file, bytes, offset),
  sync: fsyncSync,
};

/** Some file systems know no such thing as waiting for the disk. */
const CANNOT_SYNC: ReadonlySet<string> = new Set(["EINVAL", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);

/**
 * Writes text at the end of a file opened for appending: one call, unless the disk takes only a part of it.
 *
 * @returns the number of bytes
 */
export function writeWhole(file: number, text: string, disk: Disk): number {
  const bytes = Buffer.from(text, "utf8");
  for (let done = 0; done < bytes.length;) {
    const written = disk.write(file, bytes, done);
    if (written <= 0) throw Object.assign(new Error("nothing was written"), { code: "ENOSPC" });
    done += written;
  }
  return bytes.length;
}

/** Waits until a file is on the disk, where the file system can tell. */
export function syncFile(file: number, disk: Disk): void {
  try {
    disk.sync(file);
  } catch (error) {
    if (!CANNOT_SYNC.has(errnoOf(error))) throw error;
  }
}

/** Waits until a folder's names are on the disk. Not every system can; it is the last thing that would be lost. */
export function syncFolder(path: string): void {
  let folder: number | undefined;
  try {
    folder = openSync(path, "r");
    fsyncSync(folder);
  } catch {
    // The file itself is safe; only after a power cut within seconds could its name be missing.
  } finally {
    if (folder !== undefined) closeSync(folder);
  }
}
