import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWithSelf, readMark, readSelfRating } from "../../src/assessment/self-rating.js";
import type { Skills } from "../../src/assessment/skills.js";
import { SKILLS } from "../../src/language/terms.js";

const NONE: Skills = {
  blow: null,
  listening: null,
  "feeling-summaries": null,
  "staying-out-of-explanation": null,
  "standing-by-the-news": null,
};

describe("a self-rating beside the scores", () => {
  it.each([
    [0, 1],
    [12, 1],
    [13, 2],
    [50, 3],
    [87, 4],
    [88, 5],
    [100, 5],
  ])("puts a score of %i at %i", (points, mark) => {
    const { rows } = compareWithSelf({ ...NONE, blow: points }, { blow: 3 });
    expect(rows).toEqual([{ skill: "blow", self: 3, scored: mark }]);
  });

  it("names the largest gap, and among equal ones the one that was rated too high", () => {
    const skills = { ...NONE, blow: 100, listening: 0, "feeling-summaries": 50 };
    expect(compareWithSelf(skills, { blow: 1, listening: 5, "feeling-summaries": 4 }).largest).toEqual({
      skill: "listening",
      self: 5,
      scored: 1,
    });
    expect(compareWithSelf(skills, { blow: 1, listening: 4 }).largest?.skill).toBe("blow");
  });

  it("has no gap where both agree, or there is nothing to compare with", () => {
    expect(compareWithSelf({ ...NONE, blow: 100 }, { blow: 5 }).largest).toBeUndefined();
    const unasked = compareWithSelf(NONE, { listening: 5 });
    expect(unasked).toEqual({
      rows: [{ skill: "listening", self: 5, scored: null }],
      largest: undefined,
    });
    expect(compareWithSelf({ ...NONE, blow: 100 }, {}).rows).toEqual([]);
  });

  it.each([
    ["1", 1],
    [" 5 ", 5],
    ["0", undefined],
    ["6", undefined],
    ["4,5", undefined],
    ["", undefined],
    ["45", undefined],
  ])("reads %j", (typed, mark) => {
    expect(readMark(typed)).toBe(mark);
  });

  it("reads back what was kept, and nothing else from whatever a file holds", () => {
    const marks = fc.constantFrom(1, 2, 3, 4, 5);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...SKILLS), marks), (rating) => {
        expect(readSelfRating(JSON.parse(JSON.stringify(rating)))).toEqual(rating);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        for (const [skill, mark] of Object.entries(readSelfRating(kept))) {
          expect(SKILLS).toContain(skill);
          expect([1, 2, 3, 4, 5]).toContain(mark);
        }
      }),
    );
    expect(readSelfRating({ blow: 7, listening: "3", other: 1 })).toEqual({ listening: 3 });
  });
});
