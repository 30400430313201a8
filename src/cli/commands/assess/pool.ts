import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Unit } from "./units.js";
import type { Outcome } from "./outcome.js";
import type { Settings } from "./settings.js";

/** Small files are handed out so many at a time, so that the posting costs little beside the work. */
const ROW = 16;
/** Assessments are many small objects that live shortly: with this much room for them a thread tidies up far less often. */
const ROOM_MB = 128;
/** Rows that wait at each thread, so that none stands idle. */
const AHEAD = 3;

/**
 * Works on all units, and yields what came of each in their order.
 *
 * @param jobs how many threads; this one among them
 */
export async function* outcomesOf(
  units: Iterable<Unit>,
  jobs: number,
  settings: Settings,
): AsyncGenerator<Outcome> {
  if (jobs > 1) {
    yield* byCrew(units, jobs, settings);
    return;
  }
  const { openWorkbench } = await import("./work.js");
  const work = openWorkbench(settings);
  for (const unit of units) yield await work(unit);
}

async function* byCrew(units: Iterable<Unit>, jobs: number, settings: Settings): AsyncGenerator<Outcome> {
  const { openWorkbench } = await import("./work.js");
  const workers = Array.from({ length: jobs - 1 }, () => workerHand(settings));
  const hands = [...workers, ownHand(openWorkbench(settings))];
  const waiting: Promise<readonly Outcome[]>[] = [];
  try {
    for (const row of rowsOf(units)) {
      const free = hands.reduce((best, hand) => (hand.open() < best.open() ? hand : best));
      const answer = free.work(row);
      // Rows are waited for in turn: one that fails behind another must not count as nobody's.
      answer.catch(() => undefined);
      waiting.push(answer);
      if (waiting.length >= jobs * AHEAD) yield* (await waiting.shift()) ?? [];
    }
    for (const row of waiting) yield* await row;
  } finally {
    await Promise.all(workers.map((worker) => worker.dismiss()));
  }
}

function* rowsOf(units: Iterable<Unit>): Generator<Unit[]> {
  let row: Unit[] = [];
  for (const unit of units) {
    row.push(unit);
    if (row.length < ROW && !("text" in unit.body)) continue;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

/** Whoever works on rows of units. */
interface Hand {
  /** How many rows are not answered yet. */
  open(): number;
  work(units: readonly Unit[]): Promise<readonly Outcome[]>;
}

/** This thread takes its share too, and between two rows hears what the others have to say. */
function ownHand(work: (unit: Unit) => Promise<Outcome>): Hand {
  let open = 0;
  return {
    open: () => open,
    work: async (units) => {
      open += 1;
      await setImmediate();
      const outcomes: Outcome[] = [];
      for (const unit of units) outcomes.push(await work(unit));
      open -= 1;
      return outcomes;
    },
  };
}

interface Waiting {
  resolve(outcomes: readonly Outcome[]): void;
  reject(error: Error): void;
}

function workerHand(settings: Settings): Hand & { dismiss(): Promise<unknown> } {
  const worker = new Worker(new URL("./assess-worker.js", import.meta.url), {
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: ROOM_MB },
  });
  const waiting: Waiting[] = [];
  worker.on("message", (outcomes: readonly Outcome[]) => waiting.shift()?.resolve(outcomes));
  worker.on("error", (error: Error) => {
    for (const row of waiting.splice(0)) row.reject(error);
  });
  return {
    open: () => waiting.length,
    work: (units) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(units);
      }),
    dismiss: () => worker.terminate(),
  };
}
