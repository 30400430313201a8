import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexIn, packWords } from "../../../src/language/text/rows.js";

describe("words in a row", () => {
  it("are found where they stand, packed or not, and no others", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.string(), (said, other) => {
        const sorted = said.toSorted();
        for (const row of [sorted, packWords(sorted), packWords(packWords(sorted))]) {
          expect(row.length).toBe(sorted.length);
          for (const [index, word] of sorted.entries()) expect(indexIn(row, word)).toBe(index);
          expect(indexIn(row, other)).toBe(sorted.indexOf(other));
        }
      }),
    );
  });
});
