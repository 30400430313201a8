import { OUTCOMES, type Outcome } from "../assessment/outcome.js";
import type { Difficulty } from "../language/terms.js";
import type { CharacterId } from "./character.js";
import type { Run } from "./run.js";

/** What became of one character at one difficulty, over all seeds. */
export interface Result {
  readonly character: CharacterId;
  readonly difficulty: Difficulty;
  readonly runs: number;
  /** How often each outcome came; those that never came are left out. */
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** Share that ended reasonable, 0 to 1. */
  readonly reasonable: number;
  /** Means over the runs. */
  readonly turns: number;
  readonly score: number;
  /** Mean arousal before each turn, over the conversations that came so far. */
  readonly curve: readonly number[];
}

/** Sums the runs of one character at one difficulty up; there is one at least. */
export function resultOf(runs: readonly Run[]): Result {
  const [first] = runs;
  if (first === undefined) throw new RangeError("a result of no runs");
  const { character, difficulty } = first;
  const counts = OUTCOMES.map((outcome) => [outcome, count(runs, outcome)] as const);
  return {
    character,
    difficulty,
    runs: runs.length,
    outcomes: Object.fromEntries(counts.filter(([, times]) => times > 0)),
    reasonable: count(runs, "reasonable") / runs.length,
    turns: mean(runs.map(({ turns }) => turns)),
    score: mean(runs.map(({ score }) => score)),
    curve: meanCurve(runs.map(({ curve }) => curve)),
  };
}

function count(runs: readonly Run[], outcome: Outcome): number {
  return runs.filter((run) => run.outcome === outcome).length;
}

function meanCurve(curves: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...curves.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => mean(curves.flatMap((curve) => curve[at] ?? [])));
}

function mean(values: readonly number[]): number {
  return rounded(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
}

/** To a tenth: more is noise. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
