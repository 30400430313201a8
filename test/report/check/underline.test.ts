import fc from "fast-check";
import stringWidth from "fast-string-width";
import { describe, expect, it } from "vitest";
import { underline, type Marked } from "../../../src/report/check/underline.js";

/** The rows with what stands under them. */
function drawn(text: string, marks: readonly (readonly [number, number])[], width = 40): string[] {
  const labelled = marks.map(([start, end], at): Marked => ({ start, end, label: String(at + 1) }));
  return underline(text, labelled, { width, stroke: "-" }).flatMap((row) => [row.text, ...row.below]);
}

describe("underlining", () => {
  it("draws a numbered line under each stretch", () => {
    expect(
      drawn("You are angry. Calm down.", [
        [0, 13],
        [15, 24],
      ]),
    ).toEqual(["You are angry. Calm down.", "1------------  2--------"]);
  });

  it("gives stretches that overlap lines of their own", () => {
    expect(
      drawn("abcdefgh", [
        [0, 5],
        [3, 8],
        [5, 8],
      ]),
    ).toEqual(["abcdefgh", "1----3--", "   2----"]);
  });

  it("wraps at spaces and goes on below, numbered once", () => {
    expect(drawn("one two three four", [[4, 18]], 10)).toEqual([
      "one two",
      "    2--".replace("2", "1"),
      "three four",
      "----------",
    ]);
  });

  it("cuts a word that is too long, and loses none of it", () => {
    expect(drawn("abcdefghij kl", [[0, 10]], 4)).toEqual(["abcd", "1---", "efgh", "----", "ij", "--", "kl"]);
  });

  it("counts columns, not characters", () => {
    expect(
      drawn("한글 is e\u0301e\u0301n 👩‍👧 x", [
        [0, 2],
        [6, 11],
        [18, 19],
      ]),
    ).toEqual(["한글 is e\u0301e\u0301n 👩‍👧 x", "1---    2--    3"]);
  });

  it("ends a row where the text does, and drops what can steer a terminal", () => {
    expect(
      drawn("a\tb\r\nc\u001B[31md\u202E", [
        [0, 1],
        [5, 12],
      ]),
    ).toEqual(["a b", "1", "c[31md", "2-----"]);
  });

  it("draws nothing under nothing", () => {
    expect(drawn("", [])).toEqual([]);
    expect(drawn("   ", [[0, 3]])).toEqual([]);
  });

  it("keeps within the width, and every letter that can be seen, whatever the text", () => {
    const texts = fc
      .array(
        fc.oneof(
          fc.constantFrom("a", "bc ", " ", "한", "é", "👍🏽", "\n", "-".repeat(9)),
          fc.string({ unit: "grapheme", maxLength: 3 }),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 2, max: 30 }),
        fc.nat(30),
        fc.nat(30),
        (text, width, one, length) => {
          const rows = underline(text, [{ start: one, end: one + length, label: "1" }], {
            width,
            stroke: "-",
          });
          for (const row of rows) expect(stringWidth(row.text)).toBeLessThanOrEqual(width);
          for (const row of rows)
            for (const below of row.below) expect(below.length).toBeLessThanOrEqual(width);
          const seen = (all: string): string => all.replace(/[\s\p{C}\u2028\u2029]/gu, "");
          expect(seen(rows.map((row) => row.text).join(""))).toBe(seen(text));
        },
      ),
    );
  });
});
