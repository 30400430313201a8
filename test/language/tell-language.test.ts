import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { functionWords as en } from "../../src/language/en/function-words.js";
import { functionWords as nl } from "../../src/language/nl/function-words.js";
import { tellLanguage } from "../../src/language/tell-language.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { fold } from "../../src/language/text/fold.js";
import { ROOT } from "../support/run.js";

describe("the language of a text", () => {
  it.each([
    ["Dat begrijp ik heel goed.", "nl"],
    ["HOE GAAT HET NU MET U", "nl"],
    ["That makes sense.", "en"],
    ["I’m sorry to hear that", "en"],
    // two Dutch words against one English
    ["Ja, maar the rules", "nl"],
    ["Oké.", undefined],
    ["", undefined],
    ["640", undefined],
    ["constructor __proto__", undefined],
  ] as const)("%j", (text, language) => {
    expect(tellLanguage(text)).toBe(language);
  });

  it("is told without reading on for ever", () => {
    expect(tellLanguage(`${"ik ".repeat(1000)}${"the ".repeat(100_000)}`)).toBe("nl");
  });

  it.each(LANGUAGES)("is never mistaken in the blind sentences in %s, and seldom untold", (language) => {
    const lines = readFileSync(join(ROOT, "test", "data", `blind.${language}.jsonl`), "utf8")
      .trim()
      .split("\n");
    const told = lines.map((line) => tellLanguage((JSON.parse(line) as { text: string }).text));
    expect(told.filter((one) => one !== undefined && one !== language)).toEqual([]);
    expect(told.filter((one) => one === undefined).length).toBeLessThan(lines.length / 20);
  });
});

describe("function words", () => {
  it("belong to one language, and are written as they are compared", () => {
    expect(nl.filter((word) => en.includes(word))).toEqual([]);
    expect([...nl, ...en].filter((word) => fold(word) !== word)).toEqual([]);
  });
});
