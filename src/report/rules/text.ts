import type { CoachWording } from "../../language/coach.js";
import { fill } from "../../language/fill.js";
import { RULE_IDS, type RuleExample } from "../../language/rule-wording.js";
import type { RuleGuideWording } from "../../language/rule-guide.js";
import { SEVERITIES, SKILLS } from "../../language/terms.js";
import type { RuleAbout } from "../../rules/engine/about.js";
import { BLANK, plain, type Line } from "../line.js";
import { sourceText } from "../source.js";
import { exampleLines } from "./example.js";

/** The words rules are told in. */
export interface RuleView {
  readonly wording: RuleGuideWording;
  readonly coach: CoachWording;
}

const INDENT = 2;
const GAP = 2;
/** In less room the title stands below the id. */
const BESIDE_FROM = 70;

/** All rules under their skills, one line each where there is room. */
export function listLines(rules: readonly RuleAbout[], width: number, view: RuleView): Line[] {
  const { wording, coach } = view;
  const groups = SKILLS.flatMap((skill) => [
    { text: coach.debrief.skills[skill], tone: "heading" } as const,
    ...rules.filter((rule) => rule.skill === skill).flatMap((rule) => rowOf(rule, width, wording)),
    BLANK,
  ]);
  return [...groups, { text: wording.more, tone: "faint" }];
}

function rowOf({ id, severity, title }: RuleAbout, width: number, wording: RuleGuideWording): Line[] {
  const name = wording.severities[severity];
  const margin = " ".repeat(INDENT);
  if (width < BESIDE_FROM)
    return [
      plain(margin + id),
      { text: `${margin}${margin}${name}: ${title}`, tone: "faint", indent: 2 * INDENT },
    ];
  const ids = Math.max(...RULE_IDS.map(({ length }) => length)) + GAP;
  const names = Math.max(...SEVERITIES.map((other) => wording.severities[other].length)) + GAP;
  return [{ ...plain(margin + id.padEnd(ids) + name.padEnd(names) + title), indent: INDENT + ids + names }];
}

/** A rule in full: why, where from, and how it sounds. */
export function explainLines(rule: RuleAbout, { wording, coach }: RuleView): Line[] {
  const { id, title, severity, skill, needs, reason, source } = rule;
  const facts = [wording.severities[severity], coach.debrief.skills[skill], wording.needs[needs]];
  return [
    { text: `${title} (${id})`, tone: "heading" },
    { text: facts.join(" · "), tone: "faint" },
    BLANK,
    plain(reason),
    { text: fill(wording.source, { source: sourceText(source, coach.why) }), tone: "faint" },
    BLANK,
    { text: wording.bad, tone: "bad" },
    ...scene(rule.bad, wording),
    BLANK,
    { text: wording.good, tone: "good" },
    ...scene(rule.good, wording),
  ];
}

function scene(example: RuleExample, wording: RuleGuideWording): Line[] {
  const margin = " ".repeat(INDENT);
  return exampleLines(example, wording).map((line) => ({ ...plain(margin + line), indent: 2 * INDENT }));
}
