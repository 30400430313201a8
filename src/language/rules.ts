import { rules as en } from "./en/rules.js";
import { rules as nl } from "./nl/rules.js";
import type { RuleWordings } from "./rule-wording.js";
import type { Language } from "./terms.js";

/** The wording of every rule, by language. */
export const RULE_WORDINGS: Readonly<Record<Language, RuleWordings>> = { nl, en };
