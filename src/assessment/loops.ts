import type { Judged } from "./judged.js";

/** Explaining turns of one loop, the first included. */
export interface Loop {
  readonly turns: readonly number[];
}

/** A run of this many explaining turns is a loop (moves.md). */
const LOOP_FROM = 2;

/** The explanation loops of a conversation, in order, with their explaining turns only. */
export function loopsOf(turns: readonly Judged[]): readonly Loop[] {
  const runs = new Map<number, readonly number[]>();
  for (const { exchange } of turns) {
    const [first] = exchange.run.turns;
    if (first !== undefined) runs.set(first, exchange.run.turns);
  }
  return [...runs.values()].filter((run) => run.length >= LOOP_FROM).map((run) => ({ turns: run }));
}
