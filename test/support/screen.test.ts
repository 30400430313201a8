import { describe, expect, it } from "vitest";
import { showOn } from "./screen.js";

describe("the screen of these tests", () => {
  it.each<[string, string, string[]]>([
    ["rows", "one\r\ntwo", ["one", "two"]],
    ["a row that is full", "abcdefghijkl", ["abcdefghij", "kl"]],
    ["a row that is just full", "abcdefghij\r\nk", ["abcdefghij", "k"]],
    ["going back and writing over", "abc\u001B[2DX", ["aXc"]],
    ["going to a column, and clearing the rest", "abcdef\u001B[3G\u001B[K", ["ab"]],
    ["going up, and clearing what is below", "a\r\nb\r\nc\u001B[1A\u001B[1G\u001B[0J", ["a", ""]],
    ["colours and modes", "\u001B[?2004h\u001B[1mabc\u001B[22m", ["abc"]],
    ["wide letters", "漢字漢字漢字", ["漢字漢字漢", "字"]],
    ["bells and nulls", "a\u0007\0b", ["ab"]],
  ])("knows %s", (_, written, rows) => {
    expect(showOn(10, written).rows).toEqual(rows);
  });

  it("knows where the cursor stands", () => {
    expect(showOn(10, "ab\r\nabc\u001B[2D").cursor).toEqual({ row: 1, column: 1 });
  });
});
