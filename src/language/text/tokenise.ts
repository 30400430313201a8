import {
  APOSTROPHE,
  COMMA,
  HYPHEN,
  INNER,
  isHigh,
  kindOf,
  LETTER,
  MARK,
  NUMBER,
  pairKind,
  QUESTION,
  SIGN,
  SKIP,
  STOP,
} from "./characters.js";
import type { Speller } from "./spelling.js";
import type { Break, Word } from "./word.js";

/** A word as it was said. Words written together ("don't") give several tokens with one span. */
export interface Token extends Word {
  /** Whether it denies shows only once its neighbours are known. */
  negates: boolean;
}

/** The words of a text, and for each sentence end the mark that made it. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /** Index of the first word after a question mark, one for each question. */
  readonly questionEnds: ReadonlySet<number>;
}

const NO_QUESTIONS: ReadonlySet<number> = new Set();

/**
 * Splits a text into words in one pass.
 *
 * @returns words in the order of the text, with folded forms, UTF-16 spans and the break before each
 */
export function tokenise(text: string, speller: Speller): Tokens {
  const tokens: Token[] = [];
  let questionEnds: Set<number> | undefined;
  let before: Break = 2;
  let abbreviated = false;
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    const end = wordEnd(text, at, kind);
    if (end > at) {
      const { words, skipped, abbreviation } = speller.spell(text.slice(at, end));
      const start = at + skipped;
      for (const { norm, input, flags, stem } of words) {
        const opens = before === 2;
        tokens.push({ norm, start, end, flags, stem, input, before, opens, negates: false });
        before = 0;
      }
      abbreviated = abbreviation;
      at = end;
      continue;
    }
    if (kind !== SKIP && kind !== MARK && kind !== APOSTROPHE && kind !== INNER) {
      if (kind === STOP && abbreviated && before === 0) {
        // "mr. Smit" and "a.s." go on after the full stop
      } else if (kind === COMMA || kind === HYPHEN || kind > END_KINDS) before = before === 0 ? 1 : before;
      else {
        before = 2;
        if (kind === QUESTION) (questionEnds ??= new Set()).add(tokens.length);
      }
      abbreviated = false;
    }
    at += isHigh(text.charCodeAt(at)) ? 2 : 1;
  }
  return { tokens, questionEnds: questionEnds ?? NO_QUESTIONS };
}

/** Kinds above this one make a pause, not the end of a sentence. */
const END_KINDS = 11;

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return isHigh(unit) && at + 1 < text.length ? pairKind(text, at) : kindOf(unit);
}

/** The kind of what follows; nothing follows the end. */
function kindAfter(text: string, at: number): number {
  return at < text.length ? kindAt(text, at) : SKIP;
}

function width(text: string, at: number): number {
  return isHigh(text.charCodeAt(at)) ? 2 : 1;
}

/** Where the word that begins here ends; `start` where none does. */
function wordEnd(text: string, start: number, kind: number): number {
  if (kind === SIGN) return start + 1;
  let at = start;
  if (kind === APOSTROPHE) {
    const next = kindAfter(text, start + 1);
    if (next !== LETTER && next !== NUMBER) return start;
    at += 1;
  } else if (kind !== LETTER && kind !== NUMBER) return start;
  at += width(text, at);
  while (at < text.length) {
    const inside = kindAt(text, at);
    if (inside === LETTER || inside === NUMBER || inside === MARK) at += width(text, at);
    else if (joins(inside, kindAfter(text, at + 1))) at += 1;
    else break;
  }
  return at;
}

/** Whether a mark within a word goes on with it: "don't", "well-known", "1.200,50". */
function joins(kind: number, next: number): boolean {
  if (kind === APOSTROPHE || kind === INNER || kind === HYPHEN) return next === LETTER;
  return (kind === STOP || kind === COMMA) && next === NUMBER;
}
