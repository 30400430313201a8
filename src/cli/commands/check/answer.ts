import { check } from "../../../assessment/check.js";
import { RULE_WORDINGS } from "../../../language/rules.js";
import { tellLanguage } from "../../../language/tell-language.js";
import type { Language } from "../../../language/terms.js";
import type { Lexicon } from "../../../language/text/compile.js";
import { VOICES } from "../../../language/voices.js";
import type { Answer } from "../../../report/check/answer.js";
import type { Request } from "./request.js";

/** What holds for every line. */
export interface Ground {
  readonly interfaceLanguage: Language;
  /** The tenant's line, where a request gives none. */
  readonly tenant: string | undefined;
  /** What is read with, by language. */
  readonly lexicon: (language: Language) => Lexicon;
}

/**
 * Answers a request. What names no language is told from its text, else from the tenant's line.
 *
 * @param line where it stood; undefined when it came with the call
 */
export function answerTo(request: Request, line: number | undefined, ground: Ground): Answer {
  const { id, text, truncated, lang } = request;
  const { interfaceLanguage } = ground;
  const tenant = spoken(request.tenant ?? ground.tenant);
  const language = lang ?? tellLanguage(text) ?? tellLanguage(tenant ?? "") ?? interfaceLanguage;
  const tools = {
    lexicon: ground.lexicon(language),
    rules: RULE_WORDINGS[interfaceLanguage],
    voice: VOICES[language],
  };
  return { id, line, truncated, checked: check({ text, tenant, language }, tools) };
}

/** An empty line of the tenant's is none. */
function spoken(line: string | undefined): string | undefined {
  return line?.trim() === "" ? undefined : line;
}
