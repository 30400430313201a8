import { describe, expect, it } from "vitest";
import { compile } from "../../src/language/text/compile.js";
import { hitsOf, movesOf, TINY } from "../support/tiny-pack.js";

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
    ["a question turned round", "Does your kitchen leak all winter?", ["closed-question"]],
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

describe("the shape of what is told back", () => {
  const lexicon = compile({
    ...TINY,
    cues: { ...TINY.cues, "content-summary": [{ id: "plain-you-had", phrases: ["you had", "so"] }] },
  });

  it.each([
    ["a statement about the tenant", "You had a garden.", ["content-summary"]],
    ["with the speaker far behind it", "You had a garden for me.", ["content-summary"]],
    ["in a story of the speaker's own", "I saw you had a garden.", []],
    ["with the speaker next", "So then we left.", []],
    ["with somebody else next", "So then they left.", ["content-summary"]],
    ["in a reported clause", "It is the garden that you had.", []],
    ["beside an apology", "You had a garden. Sorry.", ["content-summary", "apology"]],
    ["beside reasons", "You had a garden. The rules count.", ["explanation"]],
    ["beside a question", "You had a garden. When exactly?", ["closed-question"]],
    ["beside a limp fact", "You had a garden. The key is held here.", ["content-summary", "explanation"]],
  ])("%s: %j", (_, text, expected) => {
    expect(movesOf(text, TENANT, lexicon)).toEqual(expected);
  });
});

describe("what carries on across a nod", () => {
  it.each([
    ["after a dash", "- and a garden gone.", "Yes.", ["content-summary"]],
    ["after a long dash", "  — and a garden gone.", "Yes.", ["content-summary"]],
    ["a word alone", "- gone.", "Yes.", []],
    ["without a dash", "And a garden gone.", "Yes.", []],
    ["with the speaker in it", "- and we left the garden.", "Yes.", []],
    ["asked", "- and a garden gone?", "Yes.", ["closed-question"]],
    ["with another move in it", "- the rules count.", "Yes.", ["explanation"]],
    ["with nothing before it", "- and a garden gone.", undefined, []],
    ["a dash alone", "-", "Yes.", []],
  ])("%s: %j", (_, text, tenant, expected) => {
    expect(movesOf(text, tenant)).toEqual(expected);
  });
});
