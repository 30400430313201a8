import { fill } from "../../language/fill.js";
import type { RuleExample } from "../../language/rule-wording.js";
import type { RuleGuideWording } from "../../language/rule-guide.js";

/** An example as lines to read: what went before, the tenant, the trainee. */
export function exampleLines(
  { told = true, before = [], tenant, trainee }: RuleExample,
  wording: RuleGuideWording,
): string[] {
  const said = before.filter((text) => text !== "");
  return [
    ...(told ? [] : [wording.notTold]),
    ...said.map((text) => fill(wording.before, { text })),
    ...(tenant === "" ? [] : [fill(wording.tenant, { text: tenant })]),
    trainee === "" ? wording.silence : fill(wording.trainee, { text: trainee }),
  ];
}
