import { flagOf, type Lexicon } from "./compile.js";
import type { Reading, Word } from "./reading.js";
import { has } from "./structure.js";

const EMPTY_WORDS =
  flagOf("you") |
  flagOf("your") |
  flagOf("speaker") |
  flagOf("filler") |
  flagOf("negator") |
  flagOf("that") |
  flagOf("joiner");
/** Words are compared by their first letters, so that "betaald" meets "betalen". */
const STEM_LETTERS = 5;
const SHORTEST = 3;

/**
 * The stems of the words that carry content in a stretch of a reading: no pronouns, no fillers, no everyday words.
 *
 * @param from first word
 * @param to word after the last; default all
 */
export function contentStems(
  reading: Reading,
  lexicon: Lexicon,
  [from, to] = [0, reading.words.length],
): Set<string> {
  const stems = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const word = reading.words[at]!;
    if (carries(word, lexicon.common)) stems.add(word.norm.slice(0, STEM_LETTERS));
  }
  return stems;
}

function carries(word: Word, common: ReadonlySet<string>): boolean {
  return word.norm.length >= SHORTEST && !has(word, EMPTY_WORDS) && !common.has(word.norm);
}

/** How much of `part` also stands in `whole`: 0 to 1, and 0 for nothing. */
export function overlap(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const stem of part) if (whole.has(stem)) shared += 1;
  return shared / part.size;
}
