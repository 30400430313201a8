import { functionWords as en } from "./en/function-words.js";
import { functionWords as nl } from "./nl/function-words.js";
import type { Language } from "./terms.js";
import { fold } from "./text/fold.js";

const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = { nl: new Set(nl), en: new Set(en) };
const WORD = /[\p{L}\p{M}]+/gu;
/** Enough to be sure. */
const LOOKED_AT = 2_000;

/**
 * Tells the language of a text by its function words.
 *
 * @returns undefined on a tie: no such words, or as many of either
 */
export function tellLanguage(text: string): Language | undefined {
  let lead = 0;
  for (const [word] of text.slice(0, LOOKED_AT).matchAll(WORD)) {
    const norm = fold(word);
    lead += Number(WORDS.nl.has(norm)) - Number(WORDS.en.has(norm));
  }
  if (lead === 0) return undefined;
  return lead > 0 ? "nl" : "en";
}
