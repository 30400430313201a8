import { ruleGuide as en } from "./en/rule-guide.js";
import { ruleGuide as nl } from "./nl/rule-guide.js";
import type { RuleGuideWording } from "./rule-guide.js";
import type { Language } from "./terms.js";

/** The wording around the rules in each language. */
export const RULE_GUIDES: Readonly<Record<Language, RuleGuideWording>> = { nl, en };
