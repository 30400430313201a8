import { describe, expect, it } from "vitest";
import { isSilence } from "../../src/moves/encourager.js";
import { hitsOf, movesOf } from "../support/tiny-pack.js";

const TENANT = "My kitchen leaks all winter long.";

describe("silence", () => {
  it.each(["", " \t\n", "...", "…", ". . .", "\u200B", "\u0000", "(nods)", "*waits*", "[says nothing] ..."])(
    "is %j",
    (text) => {
      expect(isSilence(text)).toBe(true);
      expect(hitsOf(text, TENANT)).toMatchObject([
        { move: "encourager", start: 0, end: 0, evidence: [{ cue: "silence", words: "" }] },
      ]);
    },
  );

  it.each(["hm", "?", "!", "😡", "-", "\u0301", "(nods) Yes.", "()", "(nods"])("is not %j", (text) => {
    expect(isSilence(text)).toBe(false);
  });
});

describe("leaving the floor", () => {
  it.each([
    ["a minimal response", "Hm.", ["encourager"]],
    ["with fillers", "Well, hm, sir.", ["encourager"]],
    ["asked", "Hm?", ["encourager"]],
    ["beside another move", "Hm. You are angry.", ["feeling-summary"]],
    ["not by itself", "Hm the rules.", ["explanation"]],
    ["beside the shape of a fact", "Hm. The key is held here.", ["explanation"]],
    ["an invitation", "Go on.", ["encourager"]],
    ["an invitation beside another move", "You are angry. Go on.", ["feeling-summary", "encourager"]],
    ["a response and an invitation", "Hm. Go on.", ["encourager"]],
    ["an echo", "All winter.", ["encourager"]],
    ["an echo to check", "All winter?", ["encourager"]],
    ["an echo beside another move", "All winter. You are angry.", ["feeling-summary"]],
    ["an echo with a word more", "All winter outside.", []],
    ["an echo too long", "The kitchen leaks all winter.", []],
    ["words about the tenant", "Your winter.", []],
    ["a question in the tenant's words", "How winter?", ["open-question"]],
    ["words about the speaker", "We winter.", []],
    ["everyday words alone", "The.", []],
  ])("%s: %j", (_, text, expected) => {
    expect(movesOf(text, TENANT)).toEqual(expected);
  });

  it("is no echo where the tenant said nothing", () => {
    expect(movesOf("All winter.")).toEqual([]);
  });
});
