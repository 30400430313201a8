import { describe, expect, it } from "vitest";
import { movesOf } from "../support/tiny-pack.js";

describe("a fact by its shape alone", () => {
  it.each([
    ["The key is held.", ["explanation"]],
    ["It is held.", []],
    ["Well, right, it is held.", []],
    ["It is held. The key is held.", ["explanation"]],
    ["The rules.", ["explanation"]],
  ])("takes a few words, what names a reason takes none: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});
