import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIFFICULTIES } from "../../src/language/terms.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import { CHARACTER_IDS } from "../../src/simulation/character.js";
import { playTests } from "../../src/simulation/own-tests.js";
import { play, stageFor } from "../../src/simulation/run.js";
import { simulate } from "../../src/simulation/simulate.js";
import { MOST_TURNS } from "../../src/session/session.js";
import { CONTENT, eviction, TOY, TO_CALM } from "../support/played.js";

const NEWS = "xbadnews.";

/** A scenario of toy words with a test of its own. */
function withTest(
  expect_: NonNullable<Scenario["tests"]>[number]["expect"],
  trainee: readonly string[],
): Scenario {
  return { ...TOY, tests: [{ name: "toy", seed: 1, difficulty: "real", trainee, expect: expect_ }] };
}

describe("a simulation", { timeout: 120_000 }, () => {
  it("plays fifty seeds of every character at every difficulty, and says what came of it", () => {
    const { results, conversations, seeds, tests } = simulate(TOY, {
      firstSeed: 7,
      difficulties: ["gentle"],
    });
    expect(conversations).toBe(CHARACTER_IDS.length * 50);
    expect(seeds).toEqual([7, 56]);
    expect(results.map(({ character }) => character)).toEqual([...CHARACTER_IDS]);
    expect(tests).toBe(0);
    for (const { runs, outcomes, curve } of results) {
      expect(Object.values(outcomes).reduce((sum, times) => sum + times, 0)).toBe(runs);
      expect(curve.every((arousal) => arousal >= 0 && arousal <= 10)).toBe(true);
    }
  });

  it("finds the fault in a tenant who does not cool", () => {
    const stone = eviction("nl");
    const tenant = { ...stone.tenant, temperament: { heats: 3, cools: 0.25 } };
    const { faults } = simulate({ ...stone, tenant }, { difficulties: ["hard"] });
    expect(faults.map(({ code }) => code)).toContain("not-winnable");
  });

  it("plays any character with any seed to an end, the same each time", () => {
    const first = stageFor(eviction("en"));
    fc.assert(
      fc.property(
        fc.constantFrom(...CHARACTER_IDS),
        fc.constantFrom(...DIFFICULTIES),
        fc.integer(),
        (character, difficulty, seed) => {
          const run = play(first, { character, difficulty, seed });
          expect(run.turns).toBeLessThanOrEqual(MOST_TURNS);
          expect(run.curve).toHaveLength(run.turns + 1);
          expect(play(first, { character, difficulty, seed })).toEqual(run);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("the tests a scenario carries", () => {
  it("pass when it ends as expected", () => {
    const scenario = withTest({ outcome: ["reasonable"], loops: 0, score: { min: 50, max: 100 } }, [
      NEWS,
      ...TO_CALM,
      CONTENT,
    ]);
    expect(playTests(stageFor(scenario))).toEqual({ count: 1, faults: [] });
  });

  it("name what came out otherwise, each at its place", () => {
    const scenario = withTest({ outcome: ["reasonable"], loops: 0, score: { min: 90, max: 100 } }, [
      NEWS,
      "xexplanation.",
      "xexplanation.",
      "xexplanation.",
    ]);
    const { faults } = playTests(stageFor(scenario));
    expect(faults.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ["test-outcome", "outcome"],
      ["test-loops", "loops"],
      ["test-score", "score"],
    ]);
  });
});
