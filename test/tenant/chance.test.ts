import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chance } from "../../src/tenant/chance.js";

describe("chance", () => {
  it("depends on seed and place alone, and lies from 0 up to 1", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(1000), (seed, place) => {
        const drawn = chance(seed, place);
        expect(chance(seed, place)).toBe(drawn);
        expect(drawn).toBeGreaterThanOrEqual(0);
        expect(drawn).toBeLessThan(1);
      }),
    );
  });

  it.each([
    ["over seeds", (n: number): number => chance(n, 3)],
    ["over turns", (n: number): number => chance(7, n)],
    ["over seeds and turns together", (n: number): number => chance(n, n)],
  ])("spreads %s: no tenth of the range is drawn twice as often as its share, nor half", (_, draw) => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let n = 1; n <= 1000; n += 1) tenths[Math.floor(draw(n) * 10)]! += 1;
    expect(Math.min(...tenths)).toBeGreaterThan(50);
    expect(Math.max(...tenths)).toBeLessThan(200);
  });
});
