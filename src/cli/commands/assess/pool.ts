import { Worker } from "node:worker_threads";
import type { Unit } from "./units.js";
import type { Outcome } from "./outcome.js";
import type { Settings } from "./settings.js";

/** Small files are handed out so many at a time, so that the posting costs little beside the work. */
const ROW = 16;
/** Rows that wait at each worker, so that none stands idle. */
const AHEAD = 2;

/**
 * Works on all units, and yields what came of each in their order.
 *
 * @param jobs how many threads; with one, all is done in this one
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
  const hands = Array.from({ length: jobs }, () => handOf(settings));
  const waiting: Promise<readonly Outcome[]>[] = [];
  try {
    for (const row of rowsOf(units)) {
      const answer = handOut(row, hands);
      // Rows are waited for in turn: one that fails behind another must not count as nobody's.
      answer.catch(() => undefined);
      waiting.push(answer);
      if (waiting.length >= jobs * AHEAD) yield* (await waiting.shift()) ?? [];
    }
    for (const row of waiting) yield* await row;
  } finally {
    await Promise.all(hands.map(({ worker }) => worker.terminate()));
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

/** A worker with the rows it has not answered yet, oldest first. */
interface Hand {
  readonly worker: Worker;
  readonly open: { resolve(outcomes: readonly Outcome[]): void; reject(error: Error): void }[];
}

/** Gives a row to whoever has least to do. */
function handOut(units: readonly Unit[], hands: readonly Hand[]): Promise<readonly Outcome[]> {
  const free = hands.reduce((best, hand) => (hand.open.length < best.open.length ? hand : best));
  return new Promise((resolve, reject) => {
    free.open.push({ resolve, reject });
    free.worker.postMessage(units);
  });
}

function handOf(settings: Settings): Hand {
  const worker = new Worker(new URL("./assess-worker.js", import.meta.url), { workerData: settings });
  const hand: Hand = { worker, open: [] };
  worker.on("message", (outcomes: readonly Outcome[]) => hand.open.shift()?.resolve(outcomes));
  worker.on("error", (error: Error) => {
    for (const waiting of hand.open.splice(0)) waiting.reject(error);
  });
  return hand;
}
