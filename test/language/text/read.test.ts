import { describe, expect, it } from "vitest";
import { READ_LIMIT, type Match } from "../../../src/language/text/reading.js";
import { read } from "../../../src/language/text/read.js";
import type { Cue } from "../../../src/language/pack.js";
import { tinyCue } from "../../support/tiny-pack.js";

const MARK = tinyCue({});

function markIn(text: string): Match {
  const { matches } = read(text, MARK);
  expect(matches).toHaveLength(1);
  return matches[0]!;
}

describe("who a match is about", () => {
  it.each([
    ["mark", "none"],
    ["you mark", "you"],
    ["I mark", "speaker"],
    ["they mark", "third"],
    ["your neighbours mark", "third"],
    ["the mark of you", "you"],
    ["I mark you", "speaker"],
    ["you and I mark", "speaker"],
    ["you see, mark", "you"],
    ["I see, mark you", "you"],
    ["they go but mark", "third"],
    ["I hear that mark", "none"],
    ["I hear that you mark", "you"],
    ["I go if mark", "none"],
    ["I go because mark", "none"],
    ["you go. mark", "none"],
    ["mark is for you and your children", "you"],
    ["for you and your children mark", "you"],
    ["it is you and your children who mark", "you"],
    ["for your children mark", "third"],
    ["your daughter and they mark", "third"],
    ["you. and your children mark", "third"],
  ])("%j: %s", (text, expected) => {
    expect(markIn(text).person).toBe(expected);
  });
});

describe("what is denied", () => {
  it.each([
    ["you mark", false],
    ["you do not mark", true],
    ["you don't mark", true],
    ["mark is not", true],
    ["mark a b not", true],
    ["mark a b c not", false],
    ["not a b c d e mark", true],
    ["not a b c d e f mark", false],
    ["I do not, you mark", false],
    ["mark, not you", false],
    ["not. mark", false],
    ["not only you mark", false],
    ["you are not only mark", false],
    ["you not only do not mark", true],
    ["not mark not", true],
  ])("%j: %s", (text, expected) => {
    expect(markIn(text).negated).toBe(expected);
  });

  it.each([
    ["you mark it done", false],
    ["you mark never done", true],
    ["you mark not only done", false],
  ])("among the words of a gap: %j: %s", (text, expected) => {
    const { matches } = read(text, tinyCue({ phrases: ["mark * done"] }));
    expect(matches.map(({ negated }) => negated)).toEqual([expected]);
  });

  it("does not count a negator of the phrase itself", () => {
    const { matches } = read("you not mark", tinyCue({ phrases: ["not mark"] }));
    expect(matches.map(({ negated }) => negated)).toEqual([false]);
  });
});

describe("a condition of a cue", () => {
  it.each<[string, Partial<Cue>, string, string]>([
    ["person", { person: ["you"] }, "you mark", "I mark"],
    ["persons", { person: ["third", "none"] }, "mark", "you mark"],
    ["negated: no", { negated: "no" }, "you mark", "you never mark"],
    ["negated: yes", { negated: "yes" }, "you never mark", "you mark"],
    ["mood: statement", { mood: ["statement"] }, "you mark", "do you mark?"],
    ["mood: a question", { mood: ["open", "closed"] }, "what mark?", "you mark"],
    ["at: sentence", { at: "sentence" }, "Well, mark you", "You mark"],
    ["at: sentence, the second", { at: "sentence" }, "You. Mark", "You, mark"],
    ["at: clause", { at: "clause" }, "You pay, mark", "You pay mark"],
    ["at: clause, after its opener", { at: "clause" }, "You pay but mark", "You pay but they mark"],
    ["at: clause, fillers aside", { at: "clause" }, "You pay, yes sir mark", "You pay, no mark"],
    ["at: alone", { at: "alone" }, "Well, mark, sir. You pay", "Well, mark you"],
    ["at: alone, nothing before", { at: "alone" }, "Mark!", "You mark"],
    ["conditional: no", { conditional: "no" }, "you pay, mark", "if mark"],
    ["conditional: yes", { conditional: "yes" }, "they stay if you mark", "you mark"],
    ["conditional behind a filler", { conditional: "yes" }, "well, if you mark", "mark, if you pay"],
    ["past: no", { past: "no" }, "you mark", "you were mark"],
    ["past: yes", { past: "yes" }, "he was mark", "he was, mark"],
    ["two of them", { person: ["you"], past: "no" }, "you mark", "you were mark"],
  ])("%s holds", (_, condition, holds, fails) => {
    const lexicon = tinyCue(condition);
    expect(read(holds, lexicon).matches).toHaveLength(1);
    expect(read(fails, lexicon).matches).toEqual([]);
  });

  it("reads the clause of a filler apart from the condition behind it", () => {
    const { matches } = read("yes, if you pay", tinyCue({ phrases: ["yes"], conditional: "no" }));
    expect(matches).toHaveLength(1);
  });

  it("takes an optional last word along, so that a phrase can stand alone", () => {
    expect(read("mark it", tinyCue({ phrases: ["mark [it]"], at: "alone" })).matches).toHaveLength(1);
  });
});

describe("a long text", () => {
  const fitting = `mark ${"x ".repeat(READ_LIMIT)}`.slice(0, READ_LIMIT);

  it("is read whole up to the limit", () => {
    expect(read(fitting, MARK).truncated).toBe(false);
  });

  it("is flagged past the limit, and its first part reads the same", () => {
    const longer = read(`${fitting} mark`, MARK);
    expect(longer.truncated).toBe(true);
    expect({ ...longer, text: fitting, truncated: false }).toEqual(read(fitting, MARK));
  });
});
