import { describe, expect, it } from "vitest";
import { read } from "../../../src/language/text/read.js";
import { TINY_LEXICON } from "../../support/tiny-pack.js";

function moods(text: string): string[] {
  return read(text, TINY_LEXICON).sentences.map(({ mood }) => mood);
}

/** Each clause as `opener: words`. */
function clauses(text: string): string[] {
  const { clauses: found, words } = read(text, TINY_LEXICON);
  return found.map(
    ({ from, to, opener }) => `${opener}: ${text.slice(words[from]!.start, words[to - 1]!.end)}`,
  );
}

describe("the mood of a sentence", () => {
  it.each([
    ["You are cross.", "statement"],
    ["You are cross", "statement"],
    ["You are cross?", "closed"],
    ["Are you cross?", "closed"],
    ["Are you cross", "closed"],
    ["Well, are you cross", "closed"],
    ["Are cross people here", "statement"],
    ["What is it?", "open"],
    ["What is it", "open"],
    ["What a day", "statement"],
    ["What a day?", "open"],
    ["And for you, what now?", "open"],
    ["And for you and them, what now?", "closed"],
    ["Yes, right, what is it", "open"],
    ["Cross?", "closed"],
    ["Yes?", "closed"],
    ["What", "statement"],
  ])("%j is %s", (text, expected) => {
    expect(moods(text)).toEqual([expected]);
  });

  it("is told for each sentence", () => {
    expect(moods("You pay. Do you pay? What is it? Well. \n Right")).toEqual([
      "statement",
      "closed",
      "open",
      "statement",
      "statement",
    ]);
  });
});

describe("the weight of a sentence", () => {
  it.each([
    ["You pay", 0],
    ["Well, yes, you pay", 2],
    ["Well, yes", 1],
    ["Yes", 0],
  ])("of %j begins at word %i", (text, expected) => {
    expect(read(text, TINY_LEXICON).sentences[0]?.body).toBe(expected);
  });
});

describe("clauses", () => {
  it.each([
    ["you pay", ["none: you pay"]],
    ["you pay, sir", ["none: you pay", "pause: sir"]],
    ["you pay but they stay", ["none: you pay", "contrast: but they stay"]],
    ["you pay, but they stay", ["none: you pay", "contrast: but they stay"]],
    ["you pay because they stay", ["none: you pay", "cause: because they stay"]],
    ["if you pay, they stay", ["condition: if you pay", "pause: they stay"]],
    ["they stay if you pay", ["none: they stay", "condition: if you pay"]],
    ["I hear that you pay", ["none: I hear", "that: that you pay"]],
    ["I see if you pay", ["none: I see", "that: if you pay"]],
    ["it sounds as if you pay", ["none: it sounds as", "that: if you pay"]],
    ["I see it now if you pay", ["none: I see it now", "condition: if you pay"]],
    ["you pay and they stay", ["none: you pay", "joiner: and they stay"]],
    ["you pay and now they stay", ["none: you pay", "joiner: and now they stay"]],
    ["tea and coffee for all", ["none: tea and coffee for all"]],
    ["because they stay", ["cause: because they stay"]],
    ["you pay. They stay", ["none: you pay", "none: They stay"]],
    ["well you pay", ["none: well you pay"]],
    ["well, if you pay", ["none: well", "condition: if you pay"]],
    ["yes because you pay", ["none: yes", "cause: because you pay"]],
    ["", []],
  ])("of %j", (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it("are past where a word says so", () => {
    const { clauses: found } = read("You were out, they stay. He was", TINY_LEXICON);
    expect(found.map(({ past }) => past)).toEqual([true, false, true]);
  });

  it("cover every word once, in order", () => {
    const { clauses: found, words } = read("Well, if you pay and they stay, but he. Or is he?", TINY_LEXICON);
    expect(found.flatMap(({ from, to }) => words.slice(from, to))).toEqual(words);
  });
});
