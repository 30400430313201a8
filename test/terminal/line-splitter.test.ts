import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineSplitter, LONGEST_LINE } from "../../src/terminal/line-splitter.js";

function split(...pieces: string[]): string[] {
  const splitter = lineSplitter();
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
}

describe("cutting a stream into lines", () => {
  it.each<[string, string[], string[]]>([
    ["nothing", [], []],
    ["a final newline adds no line", ["a\nb\n"], ["a", "b"]],
    ["a last line without one counts", ["a\nb"], ["a", "b"]],
    ["empty lines are lines", ["\n\na\n\n"], ["", "", "a", ""]],
    ["carriage returns and newlines are one end", ["a\r\nb\r\n"], ["a", "b"]],
    ["also when they are cut in two", ["a\r", "\nb\r", "\n"], ["a", "b"]],
    ["a carriage return ends a line at once", ["a\r", "b\r"], ["a", "b"]],
    ["two carriage returns end two", ["a\r\rb"], ["a", "", "b"]],
    ["a byte order mark at the start is no text", ["\uFEFFa\nb"], ["a", "b"]],
    ["alone it is nothing", ["\uFEFF"], []],
    ["later it is text", ["a\n\uFEFFb"], ["a", "\uFEFFb"]],
    ["pieces without an end come together", ["a", "b", "c\nd"], ["abc", "d"]],
    ["an empty piece changes nothing", ["a\r", "", "\nb"], ["a", "b"]],
    ["line separators are text", ["a\u2028b\u2029c\u0085d\ve"], ["a\u2028b\u2029c\u0085d\ve"]],
  ])("%s", (_, pieces, lines) => {
    expect(split(...pieces)).toEqual(lines);
  });

  it("drops the rest of a line without an end", () => {
    const piece = "x".repeat(700_000);
    expect(split(piece, piece, piece, "\nb").map((line) => line.length)).toEqual([LONGEST_LINE, 1]);
  });

  it("gives the same lines however the text arrives", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\r", "\n", "é", "\uFEFF"), maxLength: 20 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(20), { maxLength: 4 }), (whole, cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
        const pieces = at.slice(1).map((to, index) => whole.slice(at[index], to));
        expect(split(...pieces)).toEqual(split(whole));
      }),
    );
  });
});
