import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { isLocked, MACHINE, takeLock, type Machine } from "../../src/history/lock.js";
import { newPlace } from "./support/kept.js";

const ID = "2026-11-23-183005-eviction-nl-x7f2";
const other = (more: Partial<Machine>): Machine => ({ ...MACHINE, ...more });

function folder(): string {
  const { sessions } = newPlace();
  mkdirSync(sessions);
  return sessions;
}

function leave(path: string, holder: object | string): string {
  const lock = join(path, `${ID}.lock`);
  writeFileSync(lock, typeof holder === "string" ? holder : JSON.stringify(holder));
  return lock;
}

describe("a session's lock", () => {
  it("is held by one at a time, in this process too, and free again afterwards", () => {
    const path = folder();
    const lock = takeLock(path, ID);
    expect(lock.held).toBe(true);
    expect(takeLock(path, ID)).toMatchObject({ held: false, holder: { pid: process.pid } });
    expect(isLocked(path, ID)).toBe(true);
    if (lock.held) lock.release();
    expect(readdirSync(path)).toEqual([]);
    expect(isLocked(path, ID)).toBe(false);
    expect(takeLock(path, ID).held).toBe(true);
  });

  it("is respected while its process lives, and taken over when it is gone", async () => {
    const path = folder();
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    leave(path, { pid: child.pid, host: MACHINE.host, token: "theirs" });
    expect(takeLock(path, ID).held).toBe(false);
    const gone = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGKILL");
    await gone;
    expect(isLocked(path, ID)).toBe(false);
    const lock = takeLock(path, ID);
    expect(lock.held).toBe(true);
    if (lock.held) lock.release();
    expect(readdirSync(path)).toEqual([]);
  });

  it("of another computer is respected", () => {
    const path = folder();
    leave(path, { pid: 1, host: "elsewhere", token: "t" });
    expect(takeLock(path, ID)).toMatchObject({ held: false, holder: { host: "elsewhere" } });
  });

  it("with this process's own number from another life is stale", () => {
    const path = folder();
    leave(path, { pid: process.pid, host: MACHINE.host, token: "earlier" });
    expect(takeLock(path, ID).held).toBe(true);
  });

  it("from before the computer was started is stale, whoever has the number now", () => {
    const path = folder();
    const lock = leave(path, { pid: 4321, host: MACHINE.host, token: "t" });
    utimesSync(lock, new Date(1_000_000_000_000), new Date(1_000_000_000_000));
    const alive = { isAlive: () => true };
    expect(isLocked(path, ID, other({ ...alive, startedAt: () => 1_000_000_010_000 }))).toBe(true);
    expect(isLocked(path, ID, other({ ...alive, startedAt: () => 1_000_000_500_000 }))).toBe(false);
  });

  it("without a readable text is being made; after five seconds it was left so", () => {
    const path = folder();
    const lock = leave(path, "");
    expect(isLocked(path, ID)).toBe(true);
    utimesSync(lock, new Date(1_000_000_000_000), new Date(1_000_000_000_000));
    expect(takeLock(path, ID).held).toBe(true);
  });

  it("of somebody else is not taken away by letting go of one's own", () => {
    const path = folder();
    const mine = takeLock(path, ID);
    const lock = leave(path, { pid: 1, host: "elsewhere", token: "t" });
    if (mine.held) mine.release();
    expect(existsSync(lock)).toBe(true);
  });

  it("that went stale goes to one of many who want it", () => {
    const path = folder();
    leave(path, { pid: 999_999_999, host: MACHINE.host, token: "gone" });
    const held = Array.from({ length: 20 }, () => takeLock(path, ID)).filter((lock) => lock.held);
    expect(held).toHaveLength(1);
  });

  it("can not be had where nothing can be written", () => {
    expect(() => takeLock(join(folder(), "nowhere"), ID)).toThrow("ENOENT");
  });
});
