import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexIn, PackedNumbers, PackedWords, packNumbers } from "../../../src/language/text/rows.js";

describe("numbers as letters", () => {
  it("come back as they were, one by one", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat({ max: 70 }), fc.nat())), (numbers) => {
        const row = new PackedNumbers(packNumbers(numbers));
        expect(row.length).toBe(numbers.length);
        expect(numbers.map((_, index) => row.at(index))).toEqual(numbers);
        expect(packNumbers(row)).toBe(packNumbers(numbers));
      }),
    );
  });

  it("are no wider than the largest needs, in letters that no literal must escape", () => {
    expect(packNumbers([0, 63])).toHaveLength(3);
    expect(packNumbers([0, 64])).toHaveLength(5);
    fc.assert(fc.property(fc.array(fc.nat()), (numbers) => /^[\w-]+$/.test(packNumbers(numbers))));
  });
});

describe("words in a row", () => {
  it("are found where they stand, packed or not, and no others", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.string(), (said, other) => {
        const sorted = said.toSorted();
        const starts = [0];
        for (const word of sorted) starts.push(starts.at(-1)! + word.length);
        for (const row of [sorted, new PackedWords(sorted.join(""), starts)]) {
          expect(row.length).toBe(sorted.length);
          for (const [index, word] of sorted.entries()) expect(indexIn(row, word)).toBe(index);
          expect(indexIn(row, other)).toBe(sorted.indexOf(other));
        }
      }),
    );
  });
});
