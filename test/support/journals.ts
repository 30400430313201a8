import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readJournal } from "../../src/history/read.js";

/** A home of its own for what a run keeps, with the folder for sessions, so that the first-time line does not appear. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), "badnews-coach-home-"));
  mkdirSync(join(home, "sessions"));
  return home;
}

/** Takes a home away. */
export function dropHome(home: string): void {
  rmSync(home, { recursive: true, force: true });
}

/** A session as its journal tells it. */
export interface Kept {
  readonly id: string;
  readonly typed: readonly string[];
  readonly finished: boolean;
}

/** The sessions in a home, by name; one that can not be read is an error. */
export function keptIn(home: string): Kept[] {
  const names = readdirSync(join(home, "sessions")).filter((name) => name.endsWith(".jsonl"));
  return names.toSorted().map((name) => {
    const read = readJournal(join(home, "sessions", name));
    if (read.kind !== "sound") throw new Error(`${name} is ${read.kind}`);
    const typed = read.events.flatMap(({ event }) => (event.type === "typed" ? String(event["line"]) : []));
    return { id: name.replace(/\.jsonl$/, ""), typed, finished: read.end !== undefined };
  });
}

/** What was typed in the only session of a home. */
export function typedIn(home: string): readonly string[] {
  const [only, ...more] = keptIn(home);
  if (only === undefined || more.length > 0)
    throw new Error(`${more.length + Number(only !== undefined)} sessions`);
  return only.typed;
}
