import type { Reading, Sentence, Word } from "../language/text/reading.js";

/** What a line shows beside its words: marks, capitals, brackets. */
export interface Tone {
  /** Exclamation marks outside brackets. */
  readonly exclamations: number;
  /** Words written in capitals. */
  readonly shouted: number;
  /** The news repeated as a short question, with more behind it: "Closed? You closed it?" */
  readonly echoes: boolean;
  /** One word three times in a row: "no, no, no". */
  readonly stammers: boolean;
  /** Words said, brackets aside. */
  readonly spoken: number;
  /** Nothing is said: dots, or brackets alone. */
  readonly wordless: boolean;
  /** It ends in a question. */
  readonly asks: boolean;
  /** For each word, whether it stands in brackets: it tells what is seen, and is not said. */
  readonly aside: readonly boolean[];
}

/** Half-open offsets of a pair of brackets. */
type Span = readonly [number, number];

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "*": "*" };
/** From this length on a word in capitals is no abbreviation; a shorter one must be a word the language knows. */
const SURELY_SHOUTED = 4;
const ECHO_WORDS = 4;
const STAMMER = 3;

/** Reads the tone of a line, in passes linear in its length. */
export function toneOf({ text, words, sentences }: Reading): Tone {
  const spans = bracketsIn(text);
  const aside = insideOf(words, spans);
  const spoken = words.filter((_, at) => !aside[at]);
  return {
    exclamations: exclamationsIn(text, spans),
    shouted: spoken.filter((word) => isShouted(word, text)).length,
    echoes: isEcho(sentences, aside),
    stammers: stammers(spoken),
    spoken: spoken.length,
    wordless: spoken.length === 0,
    asks: sentences.length > 0 && sentences.at(-1)!.mood !== "statement",
    aside,
  };
}

/** Pairs of brackets, one after the other; a pair that is never closed is none. */
function bracketsIn(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  let closer: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === closer) {
      spans.push([from, at + 1]);
      closer = undefined;
    } else if (closer === undefined && Object.hasOwn(CLOSERS, char)) {
      closer = CLOSERS[char];
      from = at;
    }
  }
  return spans;
}

/** Words and spans both run from left to right: one walk along both. */
function insideOf(words: readonly Word[], spans: readonly Span[]): boolean[] {
  let next = 0;
  return words.map(({ start }) => {
    while (next < spans.length && spans[next]![1] <= start) next += 1;
    return next < spans.length && spans[next]![0] <= start;
  });
}

function exclamationsIn(text: string, spans: readonly Span[]): number {
  let count = 0;
  let next = 0;
  for (let at = text.indexOf("!"); at >= 0; at = text.indexOf("!", at + 1)) {
    while (next < spans.length && spans[next]![1] <= at) next += 1;
    if (next >= spans.length || at < spans[next]![0]) count += 1;
  }
  return count;
}

function isShouted({ start, end, flags }: Word, text: string): boolean {
  if (end - start < 2) return false;
  const raw = text.slice(start, end);
  if (raw !== raw.toUpperCase() || raw === raw.toLowerCase()) return false;
  return end - start >= SURELY_SHOUTED || flags !== 0;
}

function isEcho(sentences: readonly Sentence[], aside: readonly boolean[]): boolean {
  const said = sentences.filter(({ from }) => !aside[from]);
  const [first] = said;
  return (
    first !== undefined &&
    said.length > 1 &&
    first.mood !== "statement" &&
    first.to - first.from <= ECHO_WORDS
  );
}

function stammers(words: readonly Word[]): boolean {
  let row = 0;
  let last = "";
  for (const { norm } of words) {
    row = norm === last ? row + 1 : 1;
    last = norm;
    if (row >= STAMMER) return true;
  }
  return false;
}
