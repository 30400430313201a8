import { describe, expect, it } from "vitest";
import { REQUIRED_CLASSES } from "../../../src/language/pack.js";
import { compile } from "../../../src/language/text/compile.js";
import { flagOf } from "../../../src/language/text/flags.js";
import { hitsOf, movesOf, TINY, tinyWith } from "../../support/tiny-pack.js";

describe("a compiled lexicon", () => {
  it("gives each class the analysis reads a bit of its own", () => {
    const bits = REQUIRED_CLASSES.map(flagOf);
    expect(new Set(bits).size).toBe(REQUIRED_CLASSES.length);
    expect(bits.every((bit) => bit > 0)).toBe(true);
  });

  it("refuses a pack with a phrase that can mean nothing", () => {
    expect(() => compile({ ...TINY, asides: ["is it @nobody"] })).toThrow("no class @nobody");
  });

  it("knows the jargon a scenario adds, by the name of its move", () => {
    const lexicon = tinyWith({ moves: { solution: ["The Swap", "?!"] } });
    expect(hitsOf("Try the SWAP list.", undefined, lexicon)).toMatchObject([
      { move: "solution", evidence: [{ cue: "vocabulary-solution", words: "the SWAP" }] },
    ]);
  });

  it.each([
    ["You must move out.", ["bad-news"]],
    ["Must you move out?", ["closed-question"]],
    ["They stay if you move out.", []],
    ["You do not move out.", []],
  ])("takes a scenario's news in %j for %j", (text, expected) => {
    expect(movesOf(text, undefined, tinyWith({ moves: { "bad-news": ["move out"] } }))).toEqual(expected);
  });
});
