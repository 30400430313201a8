import { describe, expect, it } from "vitest";
import { fold } from "../../../src/language/text/fold.js";

describe("folding", () => {
  it.each([
    ["plain", "plain"],
    ["Plain", "plain"],
    ["ÉÉN", "een"],
    ["één".normalize("NFC"), "een"],
    ["één".normalize("NFD"), "een"],
    ["coördinatie", "coordinatie"],
    ["reële", "reele"],
    ["İ", "i"],
    ["don’t", "don't"],
    ["‘t", "'t"],
    ["donʼt", "don't"],
    ["don´t", "don't"],
    ["don`t", "don't"],
    ["10.000", "10.000"],
    ["", ""],
  ])("%j gives %j", (word, expected) => {
    expect(fold(word)).toBe(expected);
  });
});
