import { fill } from "../../language/fill.js";
import type { RuleExample } from "../../language/rule-wording.js";
import type { RuleGuideWording } from "../../language/rule-guide.js";
import { SKILLS } from "../../language/terms.js";
import type { RuleAbout } from "../../rules/engine/about.js";
import { sourceText } from "../source.js";
import { exampleLines } from "./example.js";
import type { RuleView } from "./text.js";

/** All rules as a page of Markdown, under their skills. */
export function rulesMarkdown(rules: readonly RuleAbout[], view: RuleView): string {
  const parts = SKILLS.flatMap((skill) => [
    `### ${view.coach.debrief.skills[skill]}`,
    ...rules.filter((rule) => rule.skill === skill).map((rule) => ruleMarkdown(rule, view)),
  ]);
  return `${parts.join("\n\n")}\n`;
}

/** One rule as a section of Markdown. */
export function ruleMarkdown(rule: RuleAbout, { wording, coach }: RuleView): string {
  const facts = [wording.severities[rule.severity], wording.needs[rule.needs]].join(" · ");
  return [
    `#### \`${rule.id}\`: ${escaped(rule.title)}`,
    `_${facts}_`,
    escaped(rule.reason),
    escaped(fill(wording.source, { source: sourceText(rule.source, coach.why) })),
    `**${wording.bad}**`,
    scene(rule.bad, wording),
    `**${wording.good}**`,
    scene(rule.good, wording),
  ].join("\n\n");
}

function scene(example: RuleExample, wording: RuleGuideWording): string {
  return exampleLines(example, wording)
    .map((line) => `> ${escaped(line)}`)
    .join("  \n");
}

/** What Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, "\\$&");
}
