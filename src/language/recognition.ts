import { recognition as en } from "./en/recognition.js";
import { recognition as nl } from "./nl/recognition.js";
import type { RecognitionPack } from "./pack.js";
import type { Language } from "./terms.js";
import { compile, type Lexicon } from "./text/compile.js";

/** What each language knows of recognition. */
export const RECOGNITION: Readonly<Record<Language, RecognitionPack>> = { nl, en };

const compiled = new Map<Language, Lexicon>();

/** The compiled lexicon of a language without additions; made once, when first asked for. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compile(RECOGNITION[language]);
  compiled.set(language, made);
  return made;
}
