import { describe, expect, it } from "vitest";
import { Automaton } from "../../../src/language/text/automaton.js";
import { tokenise } from "../../../src/language/text/tokenise.js";
import { TINY } from "../../support/tiny-pack.js";

const NEGATOR = 1;

/** The stretches of a text in which a phrase is found, as typed; `!` before one with a negator in its gap. */
function found(phrase: string, text: string): string[] {
  const automaton = new Automaton(TINY.grammar, ["negator"]);
  automaton.add(phrase, 7);
  const { tokens } = tokenise(text, TINY.grammar);
  const entries = tokens.map(({ norm }) => automaton.lookup(norm));
  const around = {
    opens: (at: number) => tokens[at]!.before === 2,
    negates: (at: number) => (entries[at]!.flags & NEGATOR) !== 0,
  };
  return automaton.find(entries, around).map(({ pattern, first, last, negatedInside }) => {
    expect(pattern).toBe(7);
    return (negatedInside ? "!" : "") + text.slice(tokens[first]!.start, tokens[last]!.end);
  });
}

describe("an element of a phrase", () => {
  it.each([
    ["go on", "go on, go on. on go", ["go on", "go on"]],
    ["go on", "go. on", []],
    ["go on", "go, on (go) on", ["go, on", "go) on"]],
    ["demol*", "demolish a demolition, demo", ["demolish", "demolition"]],
    ["demol*", "demol", ["demol"]],
    ["to*", "to total", []],
    ["red|green door", "red door, green door, blue door", ["red door", "green door"]],
    ["red|demol*|@body door", "demolished door, judge door", ["demolished door", "judge door"]],
    ["@body decided", "the council decided, the tenant decided", ["council decided"]],
    ["@third left", "my neighbours left", ["neighbours left"]],
    ["pay #", "pay 640 or pay 1.200,50 or pay up", ["pay 640", "pay 1.200,50"]],
    ["the [old] house", "the house, the old house, the new house", ["the house", "the old house"]],
    ["[very] [old|new] house", "very old house", ["very old house", "old house", "house"]],
    ["you can not", "you can't", ["you can't"]],
  ])("%j in %j", (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it("that may be absent at the end is taken where it stands", () => {
    expect(found("go [on]", "go on")).toEqual(["go on"]);
    expect(found("go [right] [on]", "go right on")).toEqual(["go right on"]);
    expect(found("go * far [away]", "go very far away")).toEqual(["go very far away"]);
  });
});

describe("a gap", () => {
  it.each([
    ["no words", "must leave", ["must leave"]],
    ["one word", "must now leave", ["must now leave"]],
    ["four words", "must a b c d leave", ["must a b c d leave"]],
    ["not five", "must a b c d e leave", []],
    ["a comma", "must, I say, leave", ["must, I say, leave"]],
    ["never the end of a sentence", "must a. leave", []],
    ["never a new sentence at once", "must. leave", []],
    ["the nearest end", "must leave or leave", ["must leave"]],
    ["a negator inside", "must not ever leave", ["!must not ever leave"]],
    ["a negator beside it", "not must leave not", ["must leave"]],
  ])("stands for %s", (_, text, expected) => {
    expect(found("must * leave", text)).toEqual(expected);
  });

  it("follows a gap", () => {
    expect(found("a * b * c", "a x b y y c")).toEqual(["a x b y y c"]);
  });

  it("does not count a negator that the phrase spells out", () => {
    expect(found("must not * leave", "must not ever leave")).toEqual(["must not ever leave"]);
    expect(found("must [not] * leave", "must not ever leave")).toEqual(["must not ever leave"]);
  });
});

describe("a phrase that cannot be", () => {
  it.each([
    ["@nobody left", "no class @nobody"],
    ["red|@nobody left", "no class @nobody"],
    ["@constructor left", "no class @constructor"],
    ["must leave *", 'phrase "must leave *" ends in nothing'],
    ["must * [leave]", 'phrase "must * [leave]" ends in nothing'],
    ["[must]", 'phrase "[must]" ends in nothing'],
    ["", 'phrase "" ends in nothing'],
  ])("%j is refused", (phrase, message) => {
    const automaton = new Automaton(TINY.grammar, []);
    expect(() => automaton.add(phrase, 0)).toThrow(new RangeError(message));
  });
});

describe("the flags of a word", () => {
  it("hold one bit a class asked for, by word and by prefix", () => {
    const automaton = new Automaton(TINY.grammar, ["third", "tentative", "perceive"]);
    const flags = ["neighbourhood", "sounds", "house", ""].map((word) => automaton.lookup(word).flags);
    expect(flags).toEqual([0b001, 0b110, 0, 0]);
  });
});
