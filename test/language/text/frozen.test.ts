import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PACKS } from "../../../src/language/packs.js";
import { LANGUAGES } from "../../../src/language/terms.js";
import { compilePack, lexiconFrom } from "../../../src/language/text/compile.js";
import { freeze, thaw } from "../../../src/language/text/frozen.js";
import { read } from "../../../src/language/text/read.js";
import { TINY } from "../../support/tiny-pack.js";

describe("a frozen pack", () => {
  it.each([["the tiny pack", TINY] as const, ...LANGUAGES.map((code) => [code, PACKS[code]] as const)])(
    "of %s reads as the pack does",
    (_, pack) => {
      const compiled = compilePack(pack);
      const [plain, thawed] = [lexiconFrom(compiled), lexiconFrom(thaw(freeze(compiled)))];
      const words = fc.constantFrom(
        ...Object.values(pack.grammar.classes).flatMap((members) => members.slice(0, 8)),
        "xyzzy",
        "12",
        ".",
      );
      fc.assert(
        fc.property(fc.array(words, { maxLength: 12 }), (said) => {
          const text = said.join(" ");
          expect(read(text, thawed).matches).toEqual(read(text, plain).matches);
        }),
      );
      expect(freeze(thaw(freeze(compiled)))).toEqual(freeze(compiled));
    },
  );

  it("is read wherever its bytes begin", () => {
    const frozen = freeze(compilePack(TINY));
    const within = new Uint8Array(frozen.length + 1);
    within.set(frozen, 1);
    expect(freeze(thaw(within.subarray(1)))).toEqual(frozen);
  });

  it("is not taken for one when it is something else", () => {
    const other = freeze(compilePack(TINY));
    other[0]! ^= 1;
    expect(() => thaw(other)).toThrow(RangeError);
  });
});
