import { flagOf } from "./flags.js";
import type { Word } from "./word.js";

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
 * The stem of a word that carries content: no pronoun, no filler, no everyday word.
 *
 * @returns undefined for a word that carries none
 */
export function stemOf(norm: string, flags: number, common: ReadonlySet<string>): string | undefined {
  if (norm.length < SHORTEST || (flags & EMPTY_WORDS) !== 0 || common.has(norm)) return undefined;
  return norm.slice(0, STEM_LETTERS);
}

/**
 * The stems of the words that carry content in a stretch of words.
 *
 * @param from first word
 * @param to word after the last; default all
 */
export function contentStems(words: readonly Word[], from = 0, to = words.length): Set<string> {
  const stems = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const { stem } = words[at]!;
    if (stem !== undefined) stems.add(stem);
  }
  return stems;
}

/** How much of `part` also stands in `whole`: 0 to 1, and 0 for nothing. */
export function overlap(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const stem of part) if (whole.has(stem)) shared += 1;
  return shared / part.size;
}
