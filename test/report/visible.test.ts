import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible } from "../../src/report/visible.js";
import { anyText } from "./support/nasty.js";

describe("what can not be seen", () => {
  it.each([
    ["a\u0000b\u001B[31m", "a␀b␛[31m"],
    ["\u007F\u0085", "␡[U+0085]"],
    ["\u202Eabc\u2066", "[U+202E]abc[U+2066]"],
    ["\u2028\uFEFF\u200B", "[U+2028][U+FEFF][U+200B]"],
    ["\uD83D!\uDE00", "[U+D83D]![U+DE00]"],
    ["a\r\nb\rc\nd\te", "a\nb\nc\nd\te"],
    ["👩‍👩‍👧 é e\u0301 مرحبا", "👩‍👩‍👧 é e\u0301 مرحبا"],
  ])("of %j shows %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("is shown wherever it stands, and once shown stays", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(
          /[^\P{Cc}\n\t]|[\u2028-\u202E\u2066-\u2069]|\p{Cs}|\p{Noncharacter_Code_Point}/u,
        );
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});
