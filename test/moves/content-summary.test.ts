import { describe, expect, it } from "vitest";
import { hitsOf, movesOf } from "../support/tiny-pack.js";

const TENANT = "My kitchen leaks all winter long.";

describe("a content summary", () => {
  it.each([
    ["by a frame", "So you pay a lot.", ["content-summary"]],
    ["a frame out of place", "It is so you pay a lot.", []],
    ["a feeling that is over", "You were terrified.", ["content-summary"]],
    ["a feeling of a third person", "Your children are terrified.", ["content-summary"]],
    ["a third person's feeling supposed", "If your children are terrified, go.", []],
    ["a paraphrase", "For you the kitchen leaks.", ["content-summary"]],
    ["half of it the tenant's words", "Your kitchen leaks into rooms.", ["content-summary"]],
    ["less than half", "Your kitchen leaks into two rooms.", []],
    ["a paraphrase to check", "Your kitchen leaks?", ["content-summary"]],
    ["one word of the tenant's", "Your kitchen.", []],
    ["not addressed to the tenant", "The kitchen leaks all winter long.", []],
    ["an open question", "What does your kitchen leaks say?", ["open-question"]],
    ["words that make another move", "The rules on your kitchen leaks.", ["explanation"]],
  ])("%s", (_, text, expected) => {
    expect(movesOf(text, TENANT)).toEqual(expected);
  });

  it("takes no paraphrase without a line of the tenant's", () => {
    expect(movesOf("For you the kitchen leaks.")).toEqual([]);
  });

  it("covers the whole sentence it paraphrases in", () => {
    const text = "Go. Well, for you, the kitchen leaks.";
    expect(hitsOf(text, TENANT)).toMatchObject([
      { start: 4, end: 36, evidence: [{ cue: "tenant-words", words: "Well, for you, the kitchen leaks" }] },
    ]);
  });
});
