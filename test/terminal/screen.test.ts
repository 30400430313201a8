import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Line, Tone } from "../../src/report/line.js";
import { createScreen, NARROWEST } from "../../src/terminal/screen.js";

function shown(
  lines: readonly Line[],
  { width = 80, colour = 0 }: { width?: number; colour?: 0 | 1 } = {},
): string {
  let text = "";
  createScreen({ output: { write: (piece) => (text += piece) }, width: () => width, colour }).print(lines);
  return text;
}

const plain = (text: string, indent?: number): Line => ({
  text,
  tone: "plain",
  ...(indent === undefined ? {} : { indent }),
});
const LONG =
  "Mevrouw De Wit: Daar, aan die tafel, heb ik vanochtend nog zitten zingen, en nu komt u me vertellen dat ik eruit moet.";

describe("wrapping", () => {
  it.each([20, 40, 80])("keeps within %i columns and loses no word", (width) => {
    for (const indent of [undefined, 2, 6]) {
      const text = shown([plain(LONG, indent), plain(`    ! ${LONG}`, 6)], { width });
      expect(Math.max(...text.split("\n").map((row) => stringWidth(row)))).toBeLessThanOrEqual(width);
      expect(text.split(/\s+/).filter(Boolean)).toEqual(`${LONG} ! ${LONG}`.split(/\s+/));
    }
  });

  it("moves wrapped rows in", () => {
    expect(shown([plain("- een twee drie vier vijf zes", 2)], { width: 20 })).toBe(
      "- een twee drie vier\n  vijf zes\n",
    );
  });

  it("moves rows in by half the width at most", () => {
    expect(shown([plain("/tip        een twee drie", 25)], { width: 20 })).toBe(
      "/tip        een twee\n          drie\n",
    );
  });

  it("keeps the line breaks of a text, and loses no letter to accents or tabs", () => {
    expect(shown([plain("een\ntwee\tdrie", 2)])).toBe("een\n  twee drie\n");
    expect(shown([plain(`e\u0301e\u0301n ${"hele\u0301 ".repeat(8)}`, 2)], { width: 20 })).toBe(
      "één helé helé helé\n  helé helé helé\n  helé helé\n",
    );
  });

  it("breaks a word that is wider than the screen", () => {
    const rows = shown([plain("x".repeat(50))], { width: 20 })
      .trimEnd()
      .split("\n");
    expect(rows).toEqual(["x".repeat(20), "x".repeat(20), "x".repeat(10)]);
  });

  it("counts columns, not letters", () => {
    const rows = shown([plain("漢字".repeat(15))], { width: 20 })
      .trimEnd()
      .split("\n");
    expect(rows.map((row) => stringWidth(row))).toEqual([20, 20, 20]);
  });

  it("stays at its narrowest where there is less room, or none", () => {
    expect(NARROWEST).toBe(20);
    expect(shown([plain(LONG)], { width: 0 })).toBe(shown([plain(LONG)], { width: 20 }));
  });

  it("leaves no spaces at the end of a row, and blank lines blank", () => {
    expect(shown([plain("   "), plain("a   "), plain("")])).toBe("\na\n\n");
  });
});

describe("tones", () => {
  const tones: Tone[] = ["plain", "heading", "good", "bad", "faint"];

  it("are colours on a terminal that has them", () => {
    const [plainText, ...others] = tones.map((tone) => shown([{ text: "word", tone }], { colour: 1 }));
    expect(plainText).toBe("word\n");
    expect(new Set(others).size).toBe(others.length);
    for (const text of others) expect(text).toContain("\u001B[");
  });

  it("are nothing elsewhere", () => {
    for (const tone of tones) expect(shown([{ text: "word", tone }])).toBe("word\n");
  });

  it("end on each row", () => {
    const rows = shown([{ text: "een twee drie vier vijf zes", tone: "bad" }], { width: 20, colour: 1 })
      .trimEnd()
      .split("\n");
    const ends = rows.map((row) => [row.startsWith("\u001B[31m"), row.endsWith("\u001B[39m")]);
    expect(ends).toEqual(rows.map(() => [true, true]));
  });
});

describe("what could steer a terminal", () => {
  it.each([
    ["an escape sequence", "\u001B[31mrood", "[31mrood"],
    ["a broken one", "\u001B\u001B[[2J", "[[2J"],
    ["a title", "\u001B]0;weg\u0007tekst", "]0;wegtekst"],
    ["eight bits", "\u009B31mrood\u009Dx\u009C", "31mroodx"],
    ["going back", "a\b\rb\u007F", "ab"],
    ["nothing", "a\0b", "ab"],
    ["the other direction", "a\u202Eb\u2066c\u200F\u061Cd", "abcd"],
    ["line separators", "a\u2028b\u2029c\u0085d", "abcd"],
  ])("%s does not get through", (_, text, expected) => {
    for (const colour of [0, 1] as const) expect(shown([plain(text)], { colour })).toBe(`${expected}\n`);
  });

  it("leaves ordinary letters, emoji and other scripts alone", () => {
    const text = "één 👩‍👩‍👧 שלום ñ “ja”";
    expect(shown([plain(text)])).toBe(`${text}\n`);
  });
});
