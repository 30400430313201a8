import type { Assessed, SelfRating } from "../../assessment/assessment.js";
import type { Outcome, Verdict } from "../../assessment/outcome.js";
import type { Skills } from "../../assessment/skills.js";
import type { RuleId } from "../../language/rule-wording.js";
import { SKILLS, type Language, type Skill } from "../../language/terms.js";
import { count, newTally, type Tally } from "./tally.js";

/** One conversation of a crowd, in a line. No word of what was said. */
export interface SummaryRow {
  readonly file: string;
  /** Empty where it is not known, or was taken out. */
  readonly title: string;
  readonly scenario: string | null;
  readonly language: Language;
  readonly score: number;
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  readonly turns: number;
  readonly loops: number;
  readonly feelingSummaries: number;
  readonly skills: Skills;
  readonly selfRating?: SelfRating;
}

/** How often a rule spoke up, and in how many conversations: in praise, and otherwise. */
export interface RuleCount {
  praised: number;
  praisedIn: number;
  noted: number;
  notedIn: number;
}

/** Many assessments at once, filled one by one with `addTo`. Grows by a line a conversation. */
export interface Summary {
  readonly score: Tally;
  readonly skills: Readonly<Record<Skill, Tally>>;
  readonly outcomes: Map<Outcome, number>;
  readonly verdicts: Map<Verdict, number>;
  readonly rules: Map<RuleId, RuleCount>;
  readonly rows: SummaryRow[];
}

/** A summary of nothing yet. */
export function newSummary(): Summary {
  const skills = Object.fromEntries(SKILLS.map((skill) => [skill, newTally()])) as Record<Skill, Tally>;
  return {
    score: newTally(),
    skills,
    outcomes: new Map(),
    verdicts: new Map(),
    rules: new Map(),
    rows: [],
  };
}

/** Takes one more assessment into a summary. The order makes no difference but to that of the lines. */
export function addTo(summary: Summary, assessed: Assessed): void {
  const { score, skills, outcome, verdict } = assessed.assessment;
  count(summary.score, score);
  for (const skill of SKILLS) {
    const points = skills[skill];
    if (points !== null) count(summary.skills[skill], points);
  }
  summary.outcomes.set(outcome, (summary.outcomes.get(outcome) ?? 0) + 1);
  summary.verdicts.set(verdict, (summary.verdicts.get(verdict) ?? 0) + 1);
  addRules(summary.rules, assessed);
  summary.rows.push(rowOf(assessed));
}

/** A summary of all of these. */
export function summaryOf(assessed: Iterable<Assessed>): Summary {
  const summary = newSummary();
  for (const one of assessed) addTo(summary, one);
  return summary;
}

function addRules(rules: Map<RuleId, RuleCount>, { assessment }: Assessed): void {
  const findings = [...assessment.turns.flatMap((turn) => turn.findings), ...assessment.findings];
  const here = new Map<RuleId, { praised: number; noted: number }>();
  for (const { rule, severity } of findings) {
    const so = here.get(rule) ?? { praised: 0, noted: 0 };
    so[severity === "praise" ? "praised" : "noted"] += 1;
    here.set(rule, so);
  }
  for (const [rule, { praised, noted }] of here) {
    const all = rules.get(rule) ?? { praised: 0, praisedIn: 0, noted: 0, notedIn: 0 };
    all.praised += praised;
    all.noted += noted;
    all.praisedIn += Math.sign(praised);
    all.notedIn += Math.sign(noted);
    rules.set(rule, all);
  }
}

function rowOf({ assessment, title }: Assessed): SummaryRow {
  const { file, scenario, language, score, verdict, outcome, turns, skills, selfRating } = assessment;
  return {
    file,
    title,
    scenario,
    language,
    score,
    verdict,
    outcome,
    turns: turns.length,
    loops: assessment.explanationLoops.length,
    feelingSummaries: assessment.feelingSummaries.length,
    skills,
    ...(selfRating === undefined ? {} : { selfRating }),
  };
}
