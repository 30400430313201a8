import { COMPILED } from "./compiled.js";
import type { Language } from "./terms.js";
import { extend, lexiconFrom, type Lexicon, type Vocabulary } from "./text/compile.js";

const made = new Map<Language, Lexicon>();

/** The lexicon of a language without additions; made once, when first asked for. */
export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language);
  if (known !== undefined) return known;
  const lexicon = lexiconFrom(COMPILED[language]());
  made.set(language, lexicon);
  return lexicon;
}

/** The lexicon of a language with what a scenario or a user adds; the language itself is shared. */
export function lexiconWith(language: Language, additions: Vocabulary): Lexicon {
  return extend(lexiconOf(language), additions);
}
