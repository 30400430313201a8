import { describe, expect, it } from "vitest";
import { contentStems, overlap } from "../../../src/language/text/content.js";
import { read } from "../../../src/language/text/read.js";
import { TINY_LEXICON } from "../../support/tiny-pack.js";

describe("the content of a reading", () => {
  it.each([
    ["You will have the kitchen replaced", ["kitch", "repla"]],
    ["Replacing, replacement; replaced", ["repla"]],
    ["well yes, not that, and your", []],
    ["it is so", []],
  ])("of %j is %j", (text, expected) => {
    expect([...contentStems(read(text, TINY_LEXICON).words)]).toEqual(expected);
  });

  it("can be asked of a stretch", () => {
    const reading = read("kitchen bathroom garden", TINY_LEXICON);
    expect([...contentStems(reading.words, 1, 2)]).toEqual(["bathr"]);
  });
});

describe("the overlap of two contents", () => {
  it.each([
    ["ab", "abc", 1],
    ["abcd", "ab", 0.5],
    ["ab", "cd", 0],
    ["", "ab", 0],
  ])("of %j in %j is %d", (part, whole, expected) => {
    expect(overlap(new Set(part), new Set(whole))).toBe(expected);
  });
});
