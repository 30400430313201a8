import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../src/language/recognition.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { READ_LIMIT } from "../../src/language/text/reading.js";
import { read } from "../../src/language/text/read.js";
import { recognise } from "../../src/moves/recognise.js";
import { TINY_LEXICON } from "../support/tiny-pack.js";

const LEXICONS = [
  ["the tiny pack", TINY_LEXICON] as const,
  ...LANGUAGES.map((language) => [language, lexiconOf(language)] as const),
];
const WORDS = [
  ..."you're angry but they don't go on because of the rules sorry I understand are what 640 mr.".split(" "),
  ..."u bent boos één u’tje ’t hoe begrijp ik niet omdat coördinatie sorry als wat geschrokken".split(" "),
  "you are angry",
  "u bent heel boos",
  "that hurts",
  "het spijt me",
  "go on",
  "vertel maar",
  "Å",
  "한글",
];
const MARKS = [
  " ",
  ", ",
  ". ",
  "? ",
  "! ",
  "\n",
  "... ",
  "… ",
  " 😡 ",
  " (",
  ") ",
  " “",
  "” ",
  "'",
  "’",
  "-",
];

/** Talk with odd characters in it. */
const utterances = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...WORDS), weight: 6 },
      { arbitrary: fc.constantFrom(...MARKS), weight: 6 },
      { arbitrary: fc.string({ unit: "binary", maxLength: 4 }), weight: 1 },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));
const tenants = fc.option(utterances, { nil: undefined });

describe.each(LEXICONS)("with %s, whatever is typed", (_, lexicon) => {
  const movesIn = (text: string, tenant?: string): string[] =>
    recognise(text, lexicon, tenant === undefined ? undefined : read(tenant, lexicon)).hits.map(
      ({ move }) => move,
    );

  it("hits and words lie inside the text, in order, on whole words", () => {
    fc.assert(
      fc.property(utterances, tenants, (text, tenant) => {
        const heard = tenant === undefined ? undefined : read(tenant, lexicon);
        const { hits, reading } = recognise(text, lexicon, heard);
        const spans = [...hits, ...reading.words];
        expect(spans.filter(({ start, end }) => start < 0 || end > text.length || start > end)).toEqual([]);
        for (const list of [hits, reading.words])
          expect(list.map(({ start }) => start)).toEqual(
            list.map(({ start }) => start).toSorted((a, b) => a - b),
          );
        const starts = new Set([0, ...reading.words.map(({ start }) => start)]);
        const ends = new Set([0, ...reading.words.map(({ end }) => end)]);
        expect(hits.filter(({ start, end }) => !starts.has(start) || !ends.has(end))).toEqual([]);
      }),
    );
  });

  it("sentences and clauses cover every word once", () => {
    fc.assert(
      fc.property(utterances, (text) => {
        const { words, sentences, clauses } = read(text, lexicon);
        for (const parts of [sentences, clauses])
          expect(parts.flatMap(({ from, to }) => words.slice(from, to))).toEqual(words);
      }),
    );
  });

  it("composed and decomposed spelling make the same moves", () => {
    fc.assert(
      fc.property(utterances, tenants, (text, tenant) => {
        expect(movesIn(text.normalize("NFD"), tenant?.normalize("NFC"))).toEqual(
          movesIn(text.normalize("NFC"), tenant?.normalize("NFD")),
        );
      }),
    );
  });

  it("the line ends of Windows make the same moves", () => {
    fc.assert(
      fc.property(utterances, (typed) => {
        const text = typed.replaceAll("\r", "");
        expect(movesIn(text.replaceAll("\n", "\r\n"))).toEqual(movesIn(text));
      }),
    );
  });

  it("blanks behind it change nothing", () => {
    fc.assert(
      fc.property(utterances, fc.constantFrom(" ", "  \t", "\n", "\r\n "), (text, blanks) => {
        expect(recognise(text + blanks, lexicon).hits).toEqual(recognise(text, lexicon).hits);
      }),
    );
  });

  it("a straight and a curly apostrophe make the same moves", () => {
    fc.assert(
      fc.property(utterances, (text) => {
        expect(recognise(text.replaceAll("'", "’"), lexicon).hits.map(({ move }) => move)).toEqual(
          movesIn(text.replaceAll("’", "'")),
        );
      }),
    );
  });

  it("what stands past the limit changes nothing", () => {
    fc.assert(
      fc.property(utterances, utterances, (start, rest) => {
        const first = `a ${start} `.padEnd(READ_LIMIT, "x ").slice(0, READ_LIMIT);
        const { hits, reading } = recognise(`${first}${rest}x`, lexicon);
        expect(reading.truncated).toBe(true);
        expect(hits.map(({ move, start: at, end }) => [move, at, end])).toEqual(
          recognise(first, lexicon).hits.map(({ move, start: at, end }) => [move, at, end]),
        );
      }),
      { numRuns: 5 },
    );
  });
});
