import { RULE_IDS, type RuleExample, type RuleId, type RuleWordings } from "../../language/rule-wording.js";
import type { Severity, Skill } from "../../language/terms.js";
import { RULES } from "../registry.js";
import type { Rule } from "./rule.js";

/** Everything there is to know about a rule, in one language. */
export interface RuleAbout {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly skill: Skill;
  readonly needs: Rule["needs"];
  readonly title: string;
  readonly reason: string;
  readonly source: string;
  /** How not to, and how to. */
  readonly bad: RuleExample;
  readonly good: RuleExample;
}

/** Every rule, in the order of their list. */
export function aboutRules(wordings: RuleWordings): RuleAbout[] {
  return RULE_IDS.map((id) => aboutRule(id, wordings));
}

/** One rule. Of a rule that praises, the scene it speaks up in is the one to follow. */
export function aboutRule(id: RuleId, wordings: RuleWordings): RuleAbout {
  const { severity, skill, needs, source } = RULES[id];
  const { title, reason, flagged, clean } = wordings[id];
  const praised = severity === "praise" ? flagged[0] : flagged.find((scene) => scene.praised);
  const reproached = severity === "praise" ? clean[0] : flagged.find((scene) => !scene.praised);
  return {
    id,
    severity,
    skill,
    needs,
    title,
    reason,
    source,
    bad: reproached!,
    good: (praised ?? clean[0])!,
  };
}
