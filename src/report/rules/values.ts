import type { CoachWording } from "../../language/coach.js";
import type { RuleExample } from "../../language/rule-wording.js";
import type { RuleAbout } from "../../rules/engine/about.js";
import { sourceText } from "../source.js";

/** A rule as other programs read it: plain values, with nothing left to guess. */
export function ruleValues({ source, bad, good, ...rule }: RuleAbout, { why }: CoachWording): object {
  return { ...rule, source: sourceText(source, why), bad: exampleValues(bad), good: exampleValues(good) };
}

function exampleValues({ told = true, before = [], tenant, trainee }: RuleExample): object {
  return { told, before, tenant, trainee };
}
