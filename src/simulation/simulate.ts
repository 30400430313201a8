import { DIFFICULTIES, type Difficulty } from "../language/terms.js";
import type { Fault } from "../scenario/problem.js";
import type { Scenario } from "../scenario/scenario.js";
import { CHARACTER_IDS } from "./character.js";
import { lineUse, type LineUse } from "./lines.js";
import { playTests } from "./own-tests.js";
import { resultOf, type Result } from "./results.js";
import { play, stageFor, type Run } from "./run.js";
import { verdictFaults } from "./verdict.js";

/** Which seeds and difficulties are played. */
export interface Plan {
  /** Default 1. */
  readonly firstSeed?: number;
  /** Default all three. */
  readonly difficulties?: readonly Difficulty[];
}

/** A scenario played by every character, and what is wrong with it. */
export interface Simulation {
  readonly seeds: readonly [first: number, last: number];
  readonly conversations: number;
  readonly results: readonly Result[];
  readonly lines: LineUse;
  /** Tests that the scenario carries. */
  readonly tests: number;
  /** Empty when the scenario holds up. */
  readonly faults: readonly Fault[];
}

/** Seeds a character plays at each difficulty (contract). */
const SEEDS = 50;

/** Plays a scenario with every character, and judges what came of it. */
export function simulate(scenario: Scenario, plan: Plan = {}): Simulation {
  const { firstSeed = 1, difficulties = DIFFICULTIES } = plan;
  const first = stageFor(scenario);
  const groups = difficulties.flatMap((difficulty) =>
    CHARACTER_IDS.map((character): Run[] =>
      Array.from({ length: SEEDS }, (_, at) => play(first, { character, difficulty, seed: firstSeed + at })),
    ),
  );
  const runs = groups.flat();
  const results = groups.map(resultOf);
  const lines = lineUse(scenario, runs);
  const tests = playTests(first);
  return {
    seeds: [firstSeed, firstSeed + SEEDS - 1],
    conversations: runs.length,
    results,
    lines,
    tests: tests.count,
    faults: [...verdictFaults(scenario, { results, lines }), ...tests.faults],
  };
}
