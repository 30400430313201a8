import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { SessionStart } from "../../../src/history/format.js";
import { createJournal, type Journal, type Tools } from "../../../src/history/journal.js";
import { hashOf } from "../../../src/history/kept-scenario.js";
import type { Place } from "../../../src/history/place.js";
import type { Trouble } from "../../../src/history/trouble.js";
import { findScenario } from "../../../src/scenario/catalogue.js";
import { loadScenario } from "../../../src/scenario/load.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A place of its own, taken away after the tests of the file. */
export function newPlace(): Place {
  const data = mkdtempSync(join(tmpdir(), "badnews-coach-history-"));
  folders.push(data);
  return { data, sessions: join(data, "sessions"), own: false };
}

/** A seeded stand-in for chance. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Tools with a clock that stands a minute further at each look, and the troubles that were told. */
export function tools(more: Partial<Tools> & { readonly from?: string } = {}): Tools & {
  readonly troubles: Trouble[];
} {
  const troubles: Trouble[] = [];
  let time = Date.parse(more.from ?? "2026-11-23T18:30:05Z");
  return {
    now: () => new Date((time += 60_000)),
    random: chance(time),
    onTrouble: (trouble) => troubles.push(trouble),
    ...more,
    troubles,
  };
}

const found = findScenario("eviction", { lang: "nl" });
const HASH = hashOf(loadScenario(found.found ? found.path : "").text);

/** The start of a session with the eviction scenario as it is shipped. */
export function start(more: Partial<SessionStart> = {}): SessionStart {
  return {
    version: "0.1.0",
    scenario: { id: "eviction", language: "nl", hash: HASH },
    seed: 7,
    difficulty: "real",
    mode: "coach",
    interfaceLanguage: "nl",
    ...more,
  };
}

/** Keeps a session with these lines typed. */
export function keep(
  place: Place,
  lines: readonly string[],
  more: { readonly from?: string; readonly start?: Partial<SessionStart>; readonly end?: boolean } = {},
): Journal {
  const journal = createJournal(
    place,
    start(more.start),
    tools(more.from === undefined ? {} : { from: more.from }),
  );
  for (const line of lines) journal.append({ type: "typed", line });
  if (more.end) journal.finish({ over: { by: "trainee" }, score: 42, outcome: "emotional" });
  journal.close();
  return journal;
}
