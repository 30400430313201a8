import {
  linkSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { hostname, uptime } from "node:os";
import { join } from "node:path";
import { lockName } from "./names.js";
import { errnoOf } from "./trouble.js";

/** Who is asking for a lock, and what they know of others. */
export interface Machine {
  readonly pid: number;
  readonly host: string;
  /** Whether a process of this host is there. */
  readonly isAlive: (pid: number) => boolean;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** When the computer was started, in milliseconds since 1970. */
  readonly startedAt: () => number;
  readonly random: () => number;
}

/** This process on this computer. */
export const MACHINE: Machine = {
  pid: process.pid,
  host: hostname(),
  isAlive: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return errnoOf(error) !== "ESRCH";
    }
  },
  now: () => Date.now(),
  startedAt: () => Date.now() - uptime() * 1000,
  random: () => Math.random(),
};

/** Who holds a lock. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/** A lock that was taken, or the one who has it. */
export type Lock =
  | { readonly held: true; readonly release: () => void }
  | { readonly held: false; readonly path: string; readonly holder: Holder | undefined };

/** A lock still without its text is being made; older than this it was left so. */
const BEING_MADE_MS = 5_000;
/** Clocks are set; a lock from this long before the computer started is surely from before. */
const CLOCK_SLACK_MS = 60_000;
const ATTEMPTS = 5;
/** Locks of this very process: its number alone could be left over from another life. */
const ours = new Set<string>();

/**
 * Takes the lock of a session, also from a process that is gone.
 *
 * @throws the file system's error when there can be no lock
 */
export function takeLock(folder: string, id: string, machine: Machine = MACHINE): Lock {
  const path = join(folder, lockName(id));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const made = makeLock(path, machine);
    if (made !== undefined) return made;
    const found = inspect(path, machine);
    if (found.state === "taken") return { held: false, path, holder: found.holder };
    if (found.state === "stale") clear(path, found.holder, machine);
  }
  return { held: false, path, holder: undefined };
}

/** Whether another process, or this one, has the session open. */
export function isLocked(folder: string, id: string, machine: Machine = MACHINE): boolean {
  return inspect(join(folder, lockName(id)), machine).state === "taken";
}

function makeLock(path: string, machine: Machine): Lock | undefined {
  const holder = { pid: machine.pid, host: machine.host, token: token(machine) };
  let file: number;
  try {
    file = openSync(path, "wx", 0o600);
  } catch (error) {
    if (errnoOf(error) === "EEXIST") return undefined;
    throw error;
  }
  try {
    writeSync(file, `${JSON.stringify(holder)}\n`);
  } catch (error) {
    unlinkSync(path);
    throw error;
  } finally {
    closeSync(file);
  }
  ours.add(holder.token);
  return { held: true, release: () => release(path, holder.token) };
}

function token({ random }: Machine): string {
  return Math.floor(random() * 2 ** 48).toString(36);
}

function release(path: string, own: string): void {
  if (!ours.delete(own)) return;
  try {
    if (readHolder(path)?.token === own) unlinkSync(path);
  } catch {
    // Left behind, it is stale as soon as this process is gone.
  }
}

type Found =
  { readonly state: "free" } | { readonly state: "taken" | "stale"; readonly holder: Holder | undefined };

function inspect(path: string, machine: Machine): Found {
  try {
    const { mtimeMs } = statSync(path);
    const holder = readHolder(path);
    return { state: isStale(holder, mtimeMs, machine) ? "stale" : "taken", holder };
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return { state: "free" };
    return { state: "taken", holder: undefined };
  }
}

function isStale(holder: Holder | undefined, madeAt: number, machine: Machine): boolean {
  if (holder === undefined) return machine.now() - madeAt > BEING_MADE_MS;
  if (holder.host !== machine.host) return false;
  if (ours.has(holder.token)) return false;
  if (holder.pid === machine.pid) return true;
  return !machine.isAlive(holder.pid) || madeAt + CLOCK_SLACK_MS < machine.startedAt();
}

function readHolder(path: string): Holder | undefined {
  const text = readFileSync(path, "utf8");
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    const { pid, host, token: own } = value ?? {};
    return typeof pid === "number" && typeof host === "string" && typeof own === "string"
      ? { pid, host, token: own }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes a stale lock away. Two processes may do so at once, and the slower one would take the quicker one's fresh lock:
 * so it is moved first, looked at again, and put back when it is not the one that was stale.
 */
function clear(path: string, stale: Holder | undefined, machine: Machine): void {
  const aside = `${path}.${token(machine)}`;
  try {
    renameSync(path, aside);
    if (readHolder(aside)?.token !== stale?.token) putBack(aside, path);
    unlinkSync(aside);
  } catch (error) {
    if (errnoOf(error) !== "ENOENT") throw error;
  }
}

/** Not by renaming where it can be helped: a third process may have made its lock by now. */
function putBack(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    if (errnoOf(error) !== "EEXIST") renameSync(aside, path);
  }
}
