import { lexiconOf } from "../language/recognition.js";
import { RULE_WORDINGS } from "../language/rules.js";
import { tellLanguage } from "../language/tell-language.js";
import type { Language } from "../language/terms.js";
import type { Lexicon } from "../language/text/compile.js";
import { VOICES } from "../language/voices.js";
import type { AssessedFinding, AssessedMove } from "./assessment.js";
import { check } from "./check.js";

/** What an utterance is checked with. */
export interface CheckOptions {
  /** The tenant's line before it; without one it is judged as said to a calm tenant. */
  readonly tenant?: string;
  /** Default: told from the text, else from the tenant's line, else English. */
  readonly language?: Language;
  /** The language findings are told in; default that of the utterance. */
  readonly findingsIn?: Language;
  /** Default: the lexicon of the language, without additions. */
  readonly lexicon?: Lexicon;
}

/** One utterance, as `badnews-coach check` answers it. Spans are half-open UTF-16 offsets into the text. */
export interface CheckedText {
  readonly lang: Language;
  readonly text: string;
  readonly moves: readonly AssessedMove[];
  readonly findings: readonly AssessedFinding[];
}

/**
 * Recognises one utterance and judges it by the rules that need no session. Pure: the same input gives the same answer. A text
 * is read up to 20,000 UTF-16 units.
 */
export function checkText(
  text: string,
  { tenant, language, findingsIn, lexicon }: CheckOptions = {},
): CheckedText {
  const line = tenant?.trim() === "" ? undefined : tenant;
  const lang = language ?? tellLanguage(text) ?? tellLanguage(line ?? "") ?? "en";
  const tools = {
    lexicon: lexicon ?? lexiconOf(lang),
    rules: RULE_WORDINGS[findingsIn ?? lang],
    voice: VOICES[lang],
  };
  const { moves, findings } = check({ text, tenant: line, language: lang }, tools);
  return { lang, text, moves, findings };
}
