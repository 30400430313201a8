import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createJournal } from "../../src/history/journal.js";
import { keeperOf } from "../../src/history/keeper.js";
import { readJournal } from "../../src/history/read.js";
import { openForResume, type Resumed } from "../../src/history/resume.js";
import type { Place } from "../../src/history/place.js";
import type { Session, SessionEvent } from "../../src/session/session.js";
import { createSession } from "../../src/session/stage.js";
import { transition } from "../../src/session/transition.js";
import { keep, newPlace, start, tools } from "./support/kept.js";
import { ROOT } from "../support/run.js";

const resume = (place: Place, id?: string): Promise<Resumed> =>
  openForResume(place, { id, cwd: ROOT, tools: tools() });

async function opened(place: Place, id?: string): Promise<Extract<Resumed, { kind: "opened" }>> {
  const resumed = await resume(place, id);
  if (resumed.kind !== "opened") throw new Error(resumed.kind);
  return resumed;
}

/** What makes two sessions the same; the stage is thousands of compiled phrases, compared nowhere. */
function essence({ mind, topic, said, turns, undone, hints, over, events, standing }: Session): unknown {
  const played = turns.map(({ exchange, findings, after, reaction, reply }) => ({
    moves: [...exchange.moves],
    text: exchange.text,
    says: reply.say,
    findings,
    after,
    reaction,
  }));
  return { mind, topic, said, played, undone, hints, over, events, says: standing.say };
}

const LINES = [
  "Ik heb slecht nieuws. Uw woning wordt op 14 mei ontruimd.",
  "",
  "U schrikt hier enorm van.",
  "/tip",
];

describe("taking a session up again", () => {
  it("gives the very state it was cut off in, and goes on in the same file", async () => {
    const place = newPlace();
    const journal = keep(place, LINES);
    const resumed = await opened(place);
    let [session] = createSession({ scenario: resumed.scenario, seed: 7, difficulty: "real", mode: "coach" });
    for (const line of LINES) [session] = transition(session, { type: "typed", line });
    expect(essence(resumed.steps.at(-1)!.session)).toEqual(essence(session));
    expect(resumed.id).toBe(journal.id);
    resumed.journal.append({ type: "typed", line: "verder" });
    resumed.journal.close();
    expect(readJournal(journal.path)).toMatchObject({ kind: "sound", events: { length: LINES.length + 1 } });
  });

  it("tells again what was said and taken back, and has room for any number of questions for help", async () => {
    const place = newPlace();
    const help = Array.from({ length: 200 }, () => "/help");
    keep(place, [...help, LINES[0]!, ...help, "/terug", "Goedemorgen.", ...help]);
    const { steps, journal } = await opened(place);
    journal.close();
    expect(steps.map(({ effects }) => effects.map(({ type }) => type))).toEqual([
      ["tenant-says"],
      ["note", "tenant-says"],
      ["undone"],
      ["note", "tenant-says"],
      ["help"],
    ]);
    expect(steps.at(-1)?.session.events).toHaveLength(603);
  });

  it("takes the unfinished one that began last, or the one that is named", async () => {
    const place = newPlace();
    const first = keep(place, ["a"], { from: "2026-11-20T10:00:00Z" });
    const second = keep(place, ["b"], { from: "2026-11-21T10:00:00Z" });
    keep(place, ["c"], { from: "2026-11-22T10:00:00Z", end: true });
    const last = await opened(place);
    expect(last.id).toBe(second.id);
    const next = await opened(place);
    expect(next.id).toBe(first.id);
    next.journal.close();
    last.journal.close();
    const named = await opened(place, first.id.slice(0, 14));
    expect(named.id).toBe(first.id);
    named.journal.close();
  });

  it("says why not: none, unknown, several, finished", async () => {
    const place = newPlace();
    expect(await resume(place)).toEqual({ kind: "none" });
    expect(await openForResume(undefined, { cwd: ROOT, tools: tools() })).toEqual({ kind: "none" });
    const done = keep(place, ["a"], { from: "2026-11-20T10:00:00Z", end: true });
    keep(place, ["b"], { from: "2026-11-21T10:00:00Z" });
    expect(await resume(place, done.id)).toEqual({ kind: "finished", id: done.id });
    expect(await resume(place, "2026")).toMatchObject({ kind: "ambiguous", ids: { length: 2 } });
    expect(await resume(place, "2025-01")).toMatchObject({ kind: "unknown", nearest: { length: 2 } });
    expect(readdirSync(place.sessions).filter((name) => name.includes("lock"))).toEqual([]);
  });

  it("not while it is open elsewhere, in this process or in another", async () => {
    const place = newPlace();
    const journal = createJournal(place, start(), tools());
    expect(await resume(place, journal.id)).toMatchObject({ kind: "locked", holder: { pid: process.pid } });
    expect(await resume(place)).toMatchObject({ kind: "locked", id: journal.id });
    journal.append({ type: "typed", line: "undisturbed" });
    journal.close();
    (await opened(place)).journal.close();
  });

  it("not when the scenario is another than it was, or is gone, or an event is unknown", async () => {
    const place = newPlace();
    const scenario = { ...start().scenario, hash: "0".repeat(64) };
    const changed = keep(place, ["a"], { start: { scenario } });
    expect(await resume(place, changed.id)).toMatchObject({
      kind: "scenario-changed",
      contents: { events: [{}] },
    });
    const path = join(place.data, "gone.nl.yaml");
    const gone = keep(place, ["a"], {
      from: "2026-11-24T10:00:00Z",
      start: { scenario: { ...scenario, path } },
    });
    expect(await resume(place, gone.id)).toMatchObject({ kind: "scenario-gone" });
    const later = createJournal(place, start(), tools({ from: "2026-11-25T10:00:00Z" }));
    later.append({ type: "danced" });
    later.close();
    expect(await resume(place, later.id)).toMatchObject({ kind: "other-version" });
    expect(readFileSync(later.path, "utf8")).toContain("danced");
  });

  it("sets a damaged file aside under a name that is free, and changes nothing in it", async () => {
    const place = newPlace();
    const good = keep(place, ["a"], { from: "2026-11-20T10:00:00Z" });
    const bad = keep(place, ["b"], { from: "2026-11-21T10:00:00Z" });
    appendFileSync(bad.path, 'oops\n{"at":"x","event":{"type":"typed","line":"c"}}\n');
    writeFileSync(`${bad.path}.damaged`, "earlier");
    const bytes = readFileSync(bad.path);
    const movedTo = `${bad.path}.damaged-2`;
    expect(await resume(place)).toEqual({ kind: "damaged", id: bad.id, line: 3, movedTo });
    expect(readFileSync(movedTo)).toEqual(bytes);
    expect(readFileSync(`${bad.path}.damaged`, "utf8")).toBe("earlier");
    expect(existsSync(bad.path)).toBe(false);
    const next = await opened(place);
    expect(next.id).toBe(good.id);
    next.journal.close();
  });

  it("passes over what began and never got a whole first line", async () => {
    const place = newPlace();
    const good = keep(place, ["a"], { from: "2026-11-20T10:00:00Z" });
    writeFileSync(join(place.sessions, "2026-11-25-100000-eviction-nl-aaaa.jsonl"), '{"form');
    const next = await opened(place);
    expect(next.id).toBe(good.id);
    next.journal.close();
  });

  it("leaves a file of a later version as it is", async () => {
    const place = newPlace();
    mkdirSync(place.sessions);
    const id = "2026-11-25-100000-eviction-nl-aaaa";
    const path = join(place.sessions, `${id}.jsonl`);
    writeFileSync(path, '{"format":3}\nwhatever\n');
    expect(await resume(place)).toEqual({ kind: "newer", id });
    expect(readFileSync(path, "utf8")).toBe('{"format":3}\nwhatever\n');
    const good = keep(place, ["a"]);
    const next = await opened(place);
    expect(next.id).toBe(good.id);
    next.journal.close();
  });

  it("a folder with a journal's name is told of", async () => {
    const place = newPlace();
    const id = "2026-11-25-100000-eviction-nl-aaaa";
    mkdirSync(join(place.sessions, `${id}.jsonl`), { recursive: true });
    expect(await resume(place)).toEqual({ kind: "unreadable", id, detail: "EISDIR" });
  });
});

describe("a keeper", () => {
  it("writes down what happens and how it ended", async () => {
    const place = newPlace();
    const journal = createJournal(place, start(), tools());
    const keeper = keeperOf(journal);
    const resumedFrom = await opened(newPlaceWith());
    resumedFrom.journal.close();
    let session: Session = createSession({
      scenario: resumedFrom.scenario,
      seed: 7,
      difficulty: "real",
      mode: "coach",
    })[0];
    const events: SessionEvent[] = [{ type: "typed", line: "Goedemorgen." }, { type: "input-ended" }];
    for (const event of events) {
      keeper.event(event, session);
      [session] = transition(session, event);
      keeper.over(session, {});
    }
    journal.close();
    const read = readJournal(journal.path);
    expect(read).toMatchObject({ kind: "sound", end: { over: { by: "input" }, outcome: "not-told" } });
    expect(read).toMatchObject({ events: events.map((event) => ({ event })) });
  });
});

function newPlaceWith(): Place {
  const place = newPlace();
  keep(place, []);
  return place;
}

describe("two programs at once", () => {
  it("with sessions of their own never harm each other", () => {
    const place = newPlace();
    const [one, other] = [
      createJournal(place, start(), tools()),
      createJournal(place, start(), tools({ from: "2026-11-24T10:00:00Z" })),
    ];
    for (let turn = 0; turn < 50; turn++) {
      one.append({ type: "typed", line: `one ${turn}` });
      other.append({ type: "typed", line: `other ${turn}` });
    }
    one.close();
    other.close();
    for (const [journal, name] of [
      [one, "one"],
      [other, "other"],
    ] as const) {
      const read = readJournal(journal.path);
      const lines = read.kind === "sound" ? read.events.map(({ event }) => event["line"]) : [];
      expect(lines).toEqual(Array.from({ length: 50 }, (_, turn) => `${name} ${turn}`));
    }
  });

  it("a session left by a process that was killed can be taken up", async () => {
    const place = newPlace();
    const journal = keep(place, ["a"]);
    const script = `process.stdout.write(String(process.pid))`;
    const { stdout } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
    const { MACHINE } = await import("../../src/history/lock.js");
    writeFileSync(
      join(place.sessions, `${journal.id}.lock`),
      JSON.stringify({ pid: Number(stdout), host: MACHINE.host, token: "t" }),
    );
    const resumed = await opened(place);
    resumed.journal.close();
    expect(readdirSync(place.sessions)).toEqual([`${journal.id}.jsonl`]);
  });
});
