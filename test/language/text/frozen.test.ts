import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PACKS } from "../../../src/language/packs.js";
import { LANGUAGES } from "../../../src/language/terms.js";
import { compilePack } from "../../../src/language/text/compile.js";
import { freeze, packed, thaw, unpacked } from "../../../src/language/text/frozen.js";
import { TINY } from "../../support/tiny-pack.js";

const NUMBER = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe("rows of numbers as letters", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.int32Array(), (numbers) => {
        expect(unpacked(packed(numbers))).toEqual(numbers);
      }),
    );
    fc.assert(
      fc.property(NUMBER, NUMBER, (a, b) => {
        expect([...unpacked(packed(Int32Array.of(a, b)))]).toEqual([a, b]);
      }),
    );
  });

  it("take a letter for a small step, and stay within letters that no literal must escape", () => {
    expect(packed(Int32Array.of(0, 1, 0, 15, 31))).toHaveLength(6);
    fc.assert(fc.property(fc.int32Array(), (numbers) => /^[\w-]*$/.test(packed(numbers))));
  });
});

describe("a frozen pack", () => {
  it.each([["the tiny pack", TINY] as const, ...LANGUAGES.map((code) => [code, PACKS[code]] as const)])(
    "of %s thaws to the same",
    (_, pack) => {
      const compiled = compilePack(pack);
      expect(thaw(freeze(compiled))).toEqual(compiled);
    },
  );
});
