import type { Grammar } from "../pack.js";
import { fold } from "./fold.js";

/** What stands between a word and the one before it: nothing, a pause within the sentence, or the end of a sentence. */
export type Break = 0 | 1 | 2;

/** A word as it was said. Words written together ("don't") give several tokens with one span. */
export interface Token {
  readonly norm: string;
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly before: Break;
}

/** The words of a text, and for each sentence end the mark that made it. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /** Index of the first word after a question mark, one for each question. */
  readonly questionEnds: ReadonlySet<number>;
}

const UNIT =
  /['\u2018\u2019]?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['\u2018\u2019\u00B4`-](?=\p{L})|[.,](?=\p{N}))*|[€£$%]|[?!.…\n\r]|[;:,()\u2013\u2014"\u201C\u201D\u201E-]/gu;
const SENTENCE_END = /^[?!.…\n\r]$/;
const WORD_START = /^['\u2018\u2019]?[\p{L}\p{N}€£$%]/u;

/**
 * Splits a text into words in one pass.
 *
 * @returns words in the order of the text, with folded forms, UTF-16 spans and the break before each
 */
export function tokenise(text: string, grammar: Grammar): Tokens {
  const tokens: Token[] = [];
  const questionEnds = new Set<number>();
  let before: Break = 2;
  let last = "";
  for (const unit of text.matchAll(UNIT)) {
    const raw = unit[0];
    if (WORD_START.test(raw)) {
      for (const token of spell(raw, unit.index, grammar)) {
        tokens.push({ ...token, before });
        before = 0;
      }
    } else if (raw === "." && before === 0 && grammar.abbreviations.includes(fold(last))) {
      // "mr. Smit" and "a.s." go on after the full stop
    } else if (SENTENCE_END.test(raw)) {
      before = 2;
      if (raw === "?") questionEnds.add(tokens.length);
    } else if (before === 0) before = 1;
    last = raw;
  }
  return { tokens, questionEnds };
}

/** The words that one written form stands for, all with its span. */
function spell(raw: string, start: number, grammar: Grammar): Omit<Token, "before">[] {
  const end = start + raw.length;
  let norm = fold(raw);
  if (norm.startsWith("'") && grammar.contractions[norm] === undefined) {
    norm = norm.slice(1);
    start += 1;
  }
  return expand(norm, grammar).map((word) => ({ norm: word, start, end }));
}

function expand(norm: string, grammar: Grammar): readonly string[] {
  const whole = Object.hasOwn(grammar.contractions, norm) ? grammar.contractions[norm] : undefined;
  if (whole !== undefined) return whole.split(" ");
  if (norm.endsWith("n't") && Object.hasOwn(grammar.suffixes, "n't")) return [norm.slice(0, -3), "not"];
  const cut = norm.lastIndexOf("'");
  if (cut < 1) return [norm];
  const ending = norm.slice(cut + 1);
  const written = Object.hasOwn(grammar.suffixes, ending) ? grammar.suffixes[ending] : undefined;
  return written === undefined ? [norm] : [norm.slice(0, cut), written];
}
