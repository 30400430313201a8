import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OUTCOMES } from "../../src/assessment/outcome.js";
import { costliestSkill, scoreOf, WEIGHTS } from "../../src/assessment/score.js";
import type { Skills } from "../../src/assessment/skills.js";
import { SKILLS } from "../../src/language/terms.js";

/** Skills as given; what is not named gave no occasion. */
function skills(given: Partial<Skills>): Skills {
  return { ...(Object.fromEntries(SKILLS.map((skill) => [skill, null])) as Skills), ...given };
}

describe("the score", () => {
  it("weighs the skills as pedagogy.md does", () => {
    expect(SKILLS.map((skill) => WEIGHTS[skill])).toEqual([15, 20, 30, 25, 10]);
  });

  it.each<[Partial<Skills>, number]>([
    [
      {
        blow: 80,
        listening: 60,
        "feeling-summaries": 50,
        "staying-out-of-explanation": 40,
        "standing-by-the-news": 0,
      },
      49,
    ],
    [{ blow: 100, "feeling-summaries": 0 }, 33],
    [{ listening: 37 }, 37],
    [{}, 0],
  ])("of %j is %d", (given, score) => {
    expect(scoreOf(skills(given), "emotional")).toBe(score);
  });

  it.each([
    [100, 30],
    [30, 30],
    [12, 12],
  ])("of a conversation without the news: %d becomes %d", (points, score) => {
    const all = skills(Object.fromEntries(SKILLS.map((skill) => [skill, points])));
    expect(scoreOf(all, "not-told")).toBe(score);
    expect(scoreOf(all, "emotional")).toBe(points);
  });

  it("is a whole number from 0 to 100", () => {
    const points = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
    const any = fc.record(Object.fromEntries(SKILLS.map((skill) => [skill, points])));
    fc.assert(
      fc.property(any, fc.constantFrom(...OUTCOMES), (given, outcome) => {
        const score = scoreOf(given as Skills, outcome);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      }),
    );
  });
});

describe("the costliest skill", () => {
  it.each<[Partial<Skills>, string | undefined]>([
    [{ blow: 0, "feeling-summaries": 40 }, "feeling-summaries"],
    [{ blow: 0, "feeling-summaries": 60 }, "blow"],
    [{ blow: 100, listening: 60 }, "listening"],
    [{ blow: 100, listening: 99 }, undefined],
    [{ blow: 100, listening: 100 }, undefined],
    [{}, undefined],
  ])("of %j is %s, by weight", (given, skill) => {
    expect(costliestSkill(skills(given))).toBe(skill);
  });
});
