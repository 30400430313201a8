import {
  chmodSync,
  fsyncSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Disk } from "../../src/history/disk.js";
import { createJournal } from "../../src/history/journal.js";
import { findPlace } from "../../src/history/place.js";
import { readJournal } from "../../src/history/read.js";
import { openForResume } from "../../src/history/resume.js";
import { keep, newPlace, start, tools } from "./support/kept.js";

const ON_WINDOWS = process.platform === "win32";
const mode = (path: string): number => statSync(path).mode & 0o777;
const refuse = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};

describe("keeping a session", () => {
  it("writes a line for the start, for each event and for the end", () => {
    const place = newPlace();
    const journal = createJournal(place, start(), tools());
    expect(journal.append({ type: "typed", line: "Dág 👋\u001b[2J" })).toBe(true);
    expect(journal.append({ type: "typed", line: "" })).toBe(true);
    expect(journal.finish({ over: { by: "trainee" }, score: 12, outcome: "not-told" })).toBe(true);
    journal.close();
    expect(readJournal(journal.path)).toMatchObject({
      kind: "sound",
      header: { ...start(), format: 1, id: journal.id, startedAt: "2026-11-23T18:31:05.000Z" },
      events: [
        { at: "2026-11-23T18:32:05.000Z", event: { type: "typed", line: "Dág 👋\u001b[2J" } },
        { at: "2026-11-23T18:33:05.000Z", event: { type: "typed", line: "" } },
      ],
      end: { at: "2026-11-23T18:34:05.000Z", over: { by: "trainee" }, score: 12, outcome: "not-told" },
    });
    expect(readdirSync(place.sessions)).toEqual([`${journal.id}.jsonl`]);
  });

  it("writes each event in one call and waits for the disk before it returns", () => {
    const done: string[] = [];
    const disk: Disk = {
      write: (file, bytes, offset) => {
        done.push("write");
        return writeSync(file, bytes, offset);
      },
      sync: (file) => {
        done.push("sync");
        fsyncSync(file);
      },
    };
    const journal = createJournal(newPlace(), start(), tools({ disk }));
    journal.append({ type: "typed", line: "a" });
    done.push("answer");
    journal.append({ type: "typed", line: "b".repeat(100_000) });
    expect(done).toEqual(["write", "sync", "write", "sync", "answer", "write", "sync"]);
    journal.close();
  });

  it("draws another name when one is taken", () => {
    const place = newPlace();
    const at = new Date("2026-11-23T18:30:05Z");
    const still = (numbers: number[]): Parameters<typeof createJournal>[2] => ({
      ...tools(),
      now: () => at,
      random: () => numbers.shift() ?? 0,
    });
    const one = createJournal(place, start(), still([0, 0, 0, 0]));
    const other = createJournal(place, start(), still([0, 0, 0, 0, 0.5, 0.5, 0.5, 0.5]));
    expect(other.isKeeping()).toBe(true);
    expect(other.id).not.toBe(one.id);
    one.append({ type: "typed", line: "one" });
    other.append({ type: "typed", line: "other" });
    one.close();
    other.close();
    expect(readJournal(one.path)).toMatchObject({ events: [{ event: { line: "one" } }] });
    expect(readJournal(other.path)).toMatchObject({ events: [{ event: { line: "other" } }] });
  });

  it.skipIf(ON_WINDOWS)("keeps other users out, also of folders that stood open", () => {
    const place = newPlace();
    chmodSync(place.data, 0o755);
    mkdirSync(place.sessions, { mode: 0o755 });
    chmodSync(place.sessions, 0o755);
    const journal = keep({ ...place, own: true }, ["a"]);
    expect([mode(place.data), mode(place.sessions), mode(journal.path)]).toEqual([0o700, 0o700, 0o600]);
  });

  it.skipIf(ON_WINDOWS)("leaves a folder alone that holds other people's things", () => {
    const place = newPlace();
    chmodSync(place.data, 0o755);
    mkdirSync(place.sessions);
    chmodSync(place.sessions, 0o755);
    writeFileSync(join(place.sessions, "not-ours.txt"), "");
    const journal = keep(place, ["a"]);
    expect([mode(place.data), mode(place.sessions), mode(journal.path)]).toEqual([0o755, 0o755, 0o600]);
  });
});

describe("where nothing can be kept", () => {
  it("there is no home", () => {
    const told = tools();
    const journal = createJournal(undefined, start(), told);
    expect(journal.append({ type: "typed", line: "a" })).toBe(false);
    journal.close();
    expect(told.troubles).toEqual([{ code: "no-home", path: "", detail: "", kept: false }]);
  });

  it("the folder can not be made", () => {
    const place = newPlace();
    const file = join(place.data, "file");
    writeFileSync(file, "x");
    const told = tools();
    const journal = createJournal({ data: file, sessions: join(file, "sessions"), own: true }, start(), told);
    expect([journal.append({ type: "typed", line: "a" }), journal.isKeeping()]).toEqual([false, false]);
    expect(told.troubles).toMatchObject([{ code: "not-a-folder", kept: false }]);
    expect(readFileSync(file, "utf8")).toBe("x");
  });

  it.each([
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["EROFS", "read-only"],
    ["EACCES", "not-allowed"],
    ["EIO", "unknown"],
  ])("the first line can not be written: %s", (code, expected) => {
    const place = newPlace();
    const told = tools({ disk: { write: () => refuse(code), sync: fsyncSync } });
    const journal = createJournal(place, start(), told);
    expect(journal.isKeeping()).toBe(false);
    expect(told.troubles).toMatchObject([{ code: expected, detail: code, kept: false }]);
    expect(readdirSync(place.sessions)).toEqual([]);
  });
});

/** A disk with room for so many bytes; the write that fills it is cut short. */
function smallDisk(room: number): Disk {
  let left = room;
  return {
    write: (file, bytes, offset) => {
      const part = Math.min(left, bytes.length - offset);
      if (part === 0) return refuse("ENOSPC");
      left -= part;
      return writeSync(file, bytes, offset, part);
    },
    sync: fsyncSync,
  };
}

describe("a disk that runs full in the middle", () => {
  it("is told once, and what was kept before can be taken up again, wherever it happens", async () => {
    for (let room = 420; room < 800; room += 31) {
      const place = newPlace();
      const told = tools({ disk: smallDisk(room) });
      const journal = createJournal(place, start(), told);
      const kept = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven"].filter((line) =>
        journal.append({ type: "typed", line }),
      );
      journal.close();
      expect(told.troubles).toMatchObject([{ code: "disk-full", path: journal.path, kept: true }]);
      const resumed = await openForResume(place, { cwd: "/", tools: tools() });
      expect(resumed).toMatchObject({ kind: "opened", torn: false });
      if (resumed.kind !== "opened") continue;
      expect(resumed.events.map(({ event }) => event["line"])).toEqual(kept);
      expect(resumed.journal.append({ type: "typed", line: "verder" })).toBe(true);
      resumed.journal.close();
    }
  });

  it("leaves a file that can be repaired even when the half line stays", async () => {
    const place = newPlace();
    const journal = keep(place, ["een"]);
    writeFileSync(journal.path, '{"at":"2026-11-23T18:40', { flag: "a" });
    const resumed = await openForResume(place, { cwd: "/", tools: tools() });
    expect(resumed).toMatchObject({ kind: "opened", torn: true, events: [{ event: { line: "een" } }] });
    if (resumed.kind !== "opened") return;
    resumed.journal.append({ type: "typed", line: "twee" });
    resumed.journal.close();
    expect(readJournal(journal.path)).toMatchObject({
      kind: "sound",
      torn: false,
      events: [{ event: { line: "een" } }, { event: { line: "twee" } }],
    });
  });

  it("and one that fails to sync", () => {
    let works = true;
    const told = tools({
      disk: { write: (...args) => writeSync(...args), sync: () => works || refuse("EIO") },
    });
    const journal = createJournal(newPlace(), start(), told);
    works = false;
    expect(journal.append({ type: "typed", line: "a" })).toBe(false);
    expect(journal.append({ type: "typed", line: "b" })).toBe(false);
    expect(told.troubles).toMatchObject([{ code: "unknown", detail: "EIO", kept: true }]);
  });

  it("a file system that can not wait for the disk will do", () => {
    const told = tools({ disk: { write: (...args) => writeSync(...args), sync: () => refuse("EINVAL") } });
    const journal = createJournal(newPlace(), start(), told);
    expect(journal.append({ type: "typed", line: "a" })).toBe(true);
    expect(told.troubles).toEqual([]);
    journal.close();
  });
});

describe("the place", () => {
  const cwd = newPlace().data;
  it("is --data-dir, else BADNEWS_COACH_HOME, else the platform's", async () => {
    const env = { BADNEWS_COACH_HOME: "mine" };
    expect(await findPlace({ dataDir: "given", env, cwd })).toMatchObject({
      data: join(cwd, "given"),
      own: false,
    });
    expect(await findPlace({ env, cwd })).toMatchObject({
      sessions: join(cwd, "mine", "sessions"),
      own: false,
    });
    const platform = await findPlace({ env: { BADNEWS_COACH_HOME: "" }, cwd });
    expect(platform).toMatchObject({ own: true });
    expect(platform?.data).toContain("badnews-coach");
  });
});
