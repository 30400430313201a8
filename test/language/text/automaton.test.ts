import { describe, expect, it } from "vitest";
import { Automaton } from "../../../src/language/text/automaton.js";
import { NetBuilder } from "../../../src/language/text/net.js";
import { Speller } from "../../../src/language/text/spelling.js";
import { tokenise } from "../../../src/language/text/tokenise.js";
import { TINY } from "../../support/tiny-pack.js";

const NEGATOR = 1;

function automatonOf(phrase: string, flagClasses: readonly string[]): Automaton {
  const builder = new NetBuilder(TINY.grammar, flagClasses);
  builder.add(phrase, 7);
  return new Automaton(builder.net());
}

/** The stretches of a text in which a phrase is found, as typed; `!` before one with a negator in its gap. */
function found(phrase: string, text: string): string[] {
  const automaton = automatonOf(phrase, ["negator"]);
  const speller = new Speller(TINY.grammar, (norm) => ({ ...automaton.lookup(norm), stem: undefined }));
  const { tokens } = tokenise(text, speller);
  const { patterns, firsts, lasts, negated } = automaton.find(
    tokens.map((token) => ({ ...token, negates: (token.flags & NEGATOR) !== 0 })),
  );
  return patterns.map((pattern, row) => {
    expect(pattern).toBe(7);
    return (negated[row]! ? "!" : "") + text.slice(tokens[firsts[row]!]!.start, tokens[lasts[row]!]!.end);
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

describe("a reach", () => {
  it.each([
    ["no words", "must leave", ["must leave"]],
    ["twelve words", "must a b c d e f g h i j k l leave", ["must a b c d e f g h i j k l leave"]],
    ["not thirteen", "must a b c d e f g h i j k l m leave", []],
    ["never the end of a sentence", "must a. leave", []],
    ["a negator inside", "must a b c d e not leave", ["!must a b c d e not leave"]],
  ])("stands for %s", (_, text, expected) => {
    expect(found("must ... leave", text)).toEqual(expected);
  });

  it("and a gap can stand in one place", () => {
    expect(found("must [now] ... leave * today", "must now a b c d e leave not today")).toEqual([
      "!must now a b c d e leave not today",
    ]);
  });
});

describe("what was remembered", () => {
  it("is forgotten when it grows too large, and finds go on the same", () => {
    const builder = new NetBuilder(TINY.grammar, []);
    builder.add("must * leave", 0);
    const automaton = new Automaton(builder.net(), { words: 2, steps: 3 });
    const texts = ["must now leave", "must leave", "leave must", "must a b c leave or leave"];
    const finds = (): unknown[] =>
      texts.map((text) =>
        automaton.find(
          text.split(" ").map((word) => ({ ...automaton.lookup(word), opens: false, negates: false })),
        ),
      );
    const before = finds();
    expect(before).toMatchObject([{ length: 1 }, { length: 1 }, { length: 0 }, { length: 1, lasts: [4] }]);
    expect(finds()).toEqual(before);
  });
});

describe("a phrase that cannot be", () => {
  it.each([
    ["@nobody left", "no class @nobody"],
    ["red|@nobody left", "no class @nobody"],
    ["@constructor left", "no class @constructor"],
    ["must leave *", 'phrase "must leave *" ends in nothing'],
    ["must leave ...", 'phrase "must leave ..." ends in nothing'],
    ["must * [leave]", 'phrase "must * [leave]" ends in nothing'],
    ["[must]", 'phrase "[must]" ends in nothing'],
    ["", 'phrase "" ends in nothing'],
  ])("%j is refused", (phrase, message) => {
    expect(() => automatonOf(phrase, [])).toThrow(new RangeError(message));
  });
});

describe("the flags of a word", () => {
  it("hold one bit a class asked for, by word and by prefix", () => {
    const automaton = automatonOf("go on", ["third", "tentative", "perceive"]);
    const flags = ["neighbourhood", "sounds", "house", ""].map((word) => automaton.lookup(word).flags);
    expect(flags).toEqual([0b001, 0b110, 0, 0]);
  });
});
