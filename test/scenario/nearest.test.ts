import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FEELINGS, MOVES, REACTIONS } from "../../src/language/terms.js";
import { nearest, typingErrors } from "../../src/scenario/nearest.js";

describe("the nearest spelling", () => {
  it.each([
    ["feer", FEELINGS, "fear"],
    ["Anger", FEELINGS, "anger"],
    ["sad", FEELINGS, "sadness"],
    ["explaning", MOVES, "explanation"],
    ["yesbut", REACTIONS, "yes-but"],
    ["facts_checked", ["facts-checked", "title"], "facts-checked"],
    ["xyz", FEELINGS, undefined],
    ["", FEELINGS, undefined],
    ["open", MOVES, "open-question"],
  ])("%s", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it("counts a swap of neighbours as one error", () => {
    expect(typingErrors("langauge", "language")).toBe(1);
    expect(typingErrors("", "abc")).toBe(3);
  });

  it("counts the same both ways, and nothing only for the same word", () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(typingErrors(one, other)).toBe(typingErrors(other, one));
        expect(typingErrors(one, other) === 0).toBe(one === other);
      }),
      { seed: 1 },
    );
  });
});
