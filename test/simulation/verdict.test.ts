import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/language/terms.js";
import { CHARACTER_IDS, type CharacterId } from "../../src/simulation/character.js";
import { lineUse } from "../../src/simulation/lines.js";
import { resultOf, type Result } from "../../src/simulation/results.js";
import type { Run } from "../../src/simulation/run.js";
import { verdictFaults } from "../../src/simulation/verdict.js";
import { TOY } from "../support/played.js";

const RUN: Run = {
  character: "listener",
  difficulty: "real",
  seed: 1,
  outcome: "reasonable",
  turns: 8,
  score: 90,
  curve: [3, 8, 5, 3],
  said: TOY.lines.map(({ id }) => id),
  says: TOY.lines.map(({ say }) => say),
};

/** Twenty runs of a character, so many of them reasonable. */
function runs(character: CharacterId, reasonable: number, more: Partial<Run> = {}): Run[] {
  return Array.from({ length: 20 }, (_, at) => {
    const outcome: Outcome = at < reasonable ? "reasonable" : "complaint";
    return { ...RUN, ...more, character, seed: at + 1, outcome };
  });
}

/** A scenario that holds up, but for what is changed. */
function faults(changed: Partial<Record<CharacterId, Run[]>> = {}): string[] {
  const all: Partial<Record<CharacterId, Run[]>> = {
    listener: runs("listener", 20),
    "one-slip": runs("one-slip", 20, { turns: 10, score: 80 }),
    ...changed,
  };
  const groups = CHARACTER_IDS.map((id) => all[id] ?? runs(id, 0));
  const results: Result[] = groups.map(resultOf);
  return verdictFaults(TOY, { results, lines: lineUse(TOY, groups.flat()) }).map(
    ({ code, path }) => `${code} ${path.map(String).join(".")}`,
  );
}

describe("the verdict on a simulation", () => {
  it("finds nothing wrong with a scenario that holds up", () => {
    expect(faults()).toEqual([]);
  });

  it("tolerates one seed in twenty", () => {
    expect(faults({ listener: runs("listener", 19), parrot: runs("parrot", 1) })).toEqual([]);
  });

  it.each([
    [
      "a listener who is not heard",
      { listener: runs("listener", 18) },
      "not-winnable tenant.temperament.cools",
    ],
    [
      "an explainer who gets there",
      { explainer: runs("explainer", 1) },
      "not-losable tenant.temperament.heats",
    ],
    [
      "a slip that is not forgiven",
      { "one-slip": runs("one-slip", 18) },
      "not-forgiving tenant.temperament.heats",
    ],
    [
      "a slip that costs no time",
      { "one-slip": runs("one-slip", 20, { score: 80 }) },
      "slip-not-later tenant.temperament.heats",
    ],
    [
      "a slip that costs no points",
      { "one-slip": runs("one-slip", 20, { turns: 10 }) },
      "slip-not-lower tenant.temperament.heats",
    ],
    [
      "a character who gets by on luck",
      { apologiser: runs("apologiser", 2) },
      "gameable tenant.after-news.arousal",
    ],
  ])("names the parameter for %s", (_, changed, fault) => {
    expect(faults(changed)).toEqual([fault]);
  });

  it("names the line that comes back too soon", () => {
    const says = ["Line any.", "Line high.", "Line any."];
    const parrot = runs("parrot", 0, { says, said: ["any", "high", "any"] });
    expect(faults({ parrot })).toEqual(["line-repeated lines.2.say"]);
  });

  it("lets a line come back after fifteen others, and counts the opening among them", () => {
    const others = Array.from({ length: 15 }, (_, at) => `Other ${at}.`);
    const apart = ["Line any.", ...others, "Line any."];
    const said = apart.map((_, at) => (at === 0 || at === 16 ? "any" : "high"));
    expect(faults({ parrot: runs("parrot", 0, { says: apart, said }) })).toEqual([]);
    const opening = runs("parrot", 0, { says: [TOY.opening.say], said: ["plain"] });
    expect(faults({ parrot: opening })).toEqual(["line-repeated lines"]);
  });

  it("names the first line never said when too many are not", () => {
    const few = { said: ["what", "high"], says: ["Line what.", "Line high."] };
    const changed = Object.fromEntries(
      CHARACTER_IDS.map((id) => [
        id,
        runs(id, id === "listener" || id === "one-slip" ? 20 : 0, {
          ...few,
          ...(id === "one-slip" && { turns: 10, score: 80 }),
        }),
      ]),
    );
    expect(faults(changed)).toEqual(["lines-unused lines.2.say"]);
  });
});

describe("a result", () => {
  it("is the mean over the runs, and a curve over those that came so far", () => {
    const result = resultOf([
      { ...RUN, turns: 2, score: 50, curve: [3, 8] },
      { ...RUN, turns: 3, score: 60, curve: [3, 7, 6], outcome: "emotional" },
    ]);
    expect(result).toMatchObject({
      runs: 2,
      outcomes: { reasonable: 1, emotional: 1 },
      reasonable: 0.5,
      turns: 2.5,
      score: 55,
      curve: [3, 7.5, 6],
    });
  });
});
