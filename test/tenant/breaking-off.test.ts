import { describe, expect, it } from "vitest";
import { breakingOff } from "../../src/tenant/breaking-off.js";
import { mindAt, through } from "./support/toy-tenant.js";

describe("breaking off", () => {
  it.each([
    ["anger", null, "complaint"],
    ["anger", 0, "aggression"],
    ["anger", 1, "aggression"],
    ["anger", 2, "complaint"],
    ["disbelief", 0, "complaint"],
    ["disappointment", 0, "complaint"],
    ["fear", 0, "walked-out"],
    ["sadness", null, "walked-out"],
    ["shame", null, "walked-out"],
  ] as const)("out of %s, hurt %s turns ago: %s", (feeling, sinceHurt, ending) => {
    const top = mindAt({ arousal: 10, feeling }, { sinceHurt });
    expect(breakingOff(top, top)).toBe(ending);
  });

  it.each([
    [10, 9.99],
    [9.99, 10],
    [8, 9],
  ])("does not happen from %d to %d", (before, after) => {
    expect(breakingOff(mindAt({ arousal: before }), mindAt({ arousal: after }))).toBe(undefined);
  });

  it("remembers how long ago it was that the tenant was hurt", () => {
    const since = (...turns: string[]): number | null => through(turns).sinceHurt;
    expect([since("xother"), since("xblame"), since("xminimising", "xother")]).toEqual([null, 0, 1]);
    expect([since("xemotionblock", "xother", "xother"), since("xblame", "xother", "xblame")]).toEqual([2, 0]);
  });
});
