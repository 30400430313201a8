import { lexiconOf, lexiconWith } from "../../../language/recognition.js";
import type { Language } from "../../../language/terms.js";
import type { Lexicon } from "../../../language/text/compile.js";
import { wordsFor, type OwnWords } from "../../../scenario/own-words.js";

/** The lexicon of each language with a user's words; made once, when first asked for. */
export function lexiconsWith(own: readonly OwnWords[]): (language: Language) => Lexicon {
  const made = new Map<Language, Lexicon>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const words = wordsFor(language, own);
    const lexicon = words === undefined ? lexiconOf(language) : lexiconWith(language, words);
    made.set(language, lexicon);
    return lexicon;
  };
}
