import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Steps } from "../../../src/language/text/steps.js";

describe("what steps are remembered", () => {
  it("are those that were set, and no others", () => {
    const number = fc.nat({ max: 0x7fffffff });
    const step = fc.tuple(number, number, number);
    const distinct = {
      selector: ([state, input]: readonly number[]) => `${state} ${input}`,
      maxLength: 3000,
    };
    fc.assert(
      fc.property(fc.uniqueArray(step, distinct), number, number, (rows, state, input) => {
        const steps = new Steps();
        for (const [from, by, to] of rows) steps.set(from, by, to);
        expect(steps.size).toBe(rows.length);
        for (const [from, by, to] of rows) expect(steps.get(from, by)).toBe(to);
        const known = rows.find(([from, by]) => from === state && by === input);
        expect(steps.get(state, input)).toBe(known?.[2] ?? -1);
      }),
      { numRuns: 30 },
    );
  });
});
