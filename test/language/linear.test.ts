import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../src/language/recognition.js";
import { LANGUAGES } from "../../src/language/terms.js";
import type { Step } from "../../src/language/text/automaton.js";
import type { Lexicon } from "../../src/language/text/compile.js";
import { read } from "../../src/language/text/read.js";
import { READ_LIMIT } from "../../src/language/text/reading.js";
import { tokenise } from "../../src/language/text/tokenise.js";
import { TINY_LEXICON } from "../support/tiny-pack.js";

const LEXICONS = [
  ["the tiny pack", TINY_LEXICON] as const,
  ...LANGUAGES.map((language) => [language, lexiconOf(language)] as const),
];
const UNITS = [
  "omdat ",
  "because, ",
  "u you ",
  "niet not ",
  "niet. not. ",
  "a?",
  "( ",
  "(",
  "😡 ",
  "'t ",
  "1 ",
];

/** How often the automaton looks at a word of a text. */
function steps(text: string, { base, speller }: Lexicon): number {
  let count = 0;
  const words = tokenise(text, speller).tokens.map(({ input, flags, opens, negates }): Step => ({
    flags,
    opens,
    negates,
    get input() {
      count += 1;
      return input;
    },
  }));
  base.automaton.find(words);
  return count;
}

/** What the last of some units add. */
function added(measure: (times: number) => number, times: number): number {
  return measure(times) - measure(times - 400);
}

describe.each(LEXICONS)("with %s", (_, lexicon) => {
  it.each(UNITS)("the work grows as the text does: %j over and over", (unit) => {
    const work = (times: number): number => steps(unit.repeat(times), lexicon);
    expect(added(work, 4000)).toBe(added(work, 800));
  });

  it.each(UNITS)("what is found grows as the text does: %j over and over", (unit) => {
    const matches = (times: number): number => read(unit.repeat(times), lexicon).matches.length;
    expect(unit.length * 1600).toBeLessThanOrEqual(READ_LIMIT);
    expect(added(matches, 1600)).toBe(added(matches, 800));
  });
});
