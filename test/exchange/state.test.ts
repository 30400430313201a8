import { describe, expect, it } from "vitest";
import { clamp, isEmotional, levelOf, shown, shownState } from "../../src/exchange/state.js";
import { ANGRY } from "./support/toy.js";

describe("a number as it is shown", () => {
  it.each([
    [-3, 0],
    [0, 0],
    [0.24, 0],
    [0.25, 0.5],
    [3.24, 3],
    [3.25, 3.5],
    [5.5, 5.5],
    [6.75, 7],
    [9.74, 9.5],
    [9.75, 10],
    [12, 10],
  ])("%d is shown as %d", (value, seen) => {
    expect(shown(value)).toBe(seen);
  });
});

describe("a level", () => {
  it.each([
    [0, "low"],
    [3, "low"],
    [3.24, "low"],
    [3.25, "medium"],
    [3.5, "medium"],
    [6.24, "medium"],
    [6.25, "high"],
    [6.5, "high"],
    [10, "high"],
  ])("of %d is %s, by the number as it is shown", (value, level) => {
    expect(levelOf(value)).toBe(level);
    expect(isEmotional({ ...ANGRY, arousal: value })).toBe(level !== "low");
  });
});

describe("a state", () => {
  it("is held to 0 and 10, and stays exact in between", () => {
    expect([clamp(-0.1), clamp(3.125), clamp(10.1)]).toEqual([0, 3.125, 10]);
  });

  it("is shown with its numbers rounded and its feeling as it is", () => {
    const state = { arousal: 7.3, feeling: "fear", trust: 4.75, hope: 0.2 } as const;
    expect(shownState(state)).toEqual({ arousal: 7.5, feeling: "fear", trust: 5, hope: 0 });
  });
});
