import { describe, expect, it } from "vitest";
import { phraseOf } from "../../../src/language/text/phrase.js";
import { movesOf, TINY, tinyWith } from "../../support/tiny-pack.js";

describe("a phrase as a trainer types it", () => {
  it.each([
    ["must leave", "must leave"],
    ["  Must   LEAVE! ", "must leave"],
    ["Café’s", "cafe's"],
    ["can't stay", "can not stay"],
    ["you're out", "you are out"],
    ["must * the house", "must * the house"],
    ["* leave *", "leave"],
    ["* * leave", "leave"],
    ["... must ... leave ...", "must ... leave"],
    ["must... leave", "must leave"],
    ["eviction|clearance of", "eviction|clearance of"],
    ["Évict*", "evict*"],
    ["child*|Daughter", "child*|daughter"],
    ["to*", "to"],
    ["€640,50", "euro 640,50"],
    ["a (small) home, here", "a small home here"],
    ["|leave|", "leave"],
  ])("%j becomes %j", (typed, expected) => {
    expect(phraseOf(typed, TINY.grammar)).toBe(expected);
  });

  it.each(["", "  ", "*", "* *", "?!", "😡", "***", "...", "* ...", "|", "@", "#"])(
    "%j holds no word",
    (typed) => {
      expect(phraseOf(typed, TINY.grammar)).toBeUndefined();
    },
  );

  it.each([
    ["Evicted * May", "You are evicted on the first of May."],
    ["can't stay", "You CANNOT stay."],
    ["@body [x] #", "The body x."],
  ])("%j is found in %j", (typed, text) => {
    expect(movesOf(text, undefined, tinyWith({ moves: { solution: [typed] } }))).toContain("solution");
  });
});
