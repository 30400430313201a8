import { describe, expect, it } from "vitest";
import { fill } from "../../src/language/fill.js";
import { printable } from "../../src/language/printable.js";

describe("a message", () => {
  it.each([
    ["plain", {}, "plain"],
    ["turn {turn} of {all}", { turn: 3, all: "30" }, "turn 3 of 30"],
    ["{turn} and {turn}", { turn: 0 }, "0 and 0"],
    ["{gone}", { turn: 3 }, "{gone}"],
    ["{empty}.", { empty: "" }, "."],
    ["{ turn } {turn-1} {}", { turn: 3 }, "{ turn } {turn-1} {}"],
    ["{a}", { a: "$& {b}", b: "no" }, "$& {b}"],
  ])("%j with %j reads %j", (template, values, expected) => {
    expect(fill(template, values)).toBe(expected);
  });
});

describe("printable text", () => {
  it.each([
    ["\u001B[31mred\u001B[0m", "[31mred[0m"],
    ["\u009B31mred", "31mred"],
    ["a\u0000b\u0007c\u0008d\u007Fe\u0085f", "abcdef"],
    ["one\r\ntwo\rthree", "one\ntwothree"],
    ["a\u202Eb\u2066c\u2069d\u200Ee\u061Cf", "abcdef"],
    ["\uFEFFa\u2028b\u2029c", "abc"],
    ["tab\tand\nline", "tab\tand\nline"],
    ["één – “écht” 👩‍👧 €", "één – “écht” 👩‍👧 €"],
  ])("%j reads %j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
