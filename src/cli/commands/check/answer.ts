import { check, type Checked } from "../../../assessment/check.js";
import { lexiconOf } from "../../../language/recognition.js";
import { RULE_WORDINGS } from "../../../language/rules.js";
import { tellLanguage } from "../../../language/tell-language.js";
import type { Language } from "../../../language/terms.js";
import { VOICES } from "../../../language/voices.js";
import type { Request } from "./request.js";

/** A request with its answer. */
export interface Answer {
  readonly request: Request;
  readonly checked: Checked;
}

/** Answers a request; what names no language is told from its text, then from the tenant's. */
export function answer(request: Request, interfaceLanguage: Language): Answer {
  const { text, tenant, lang } = request;
  const language = lang ?? tellLanguage(text) ?? tellLanguage(tenant ?? "") ?? interfaceLanguage;
  const tools = {
    lexicon: lexiconOf(language),
    rules: RULE_WORDINGS[interfaceLanguage],
    voice: VOICES[language],
  };
  return { request, checked: check({ text, tenant, language }, tools) };
}
