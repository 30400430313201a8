import { WEIGHTS } from "../../assessment/score.js";
import { COACHES } from "../../language/coaches.js";
import { fill } from "../../language/fill.js";
import { REPORTS } from "../../language/reports.js";
import { SUMMARIES } from "../../language/summaries.js";
import { SKILLS, type Language, type Skill } from "../../language/terms.js";
import { isUntitled } from "../about.js";
import type { CommonFinding } from "./findings.js";
import type { Summary, SummaryRow } from "./summary.js";
import { spreadOf } from "./tally.js";

const MOST = 100;

/** What a summary is called. */
export function summaryTitle({ rows }: Summary, language: Language): string {
  const { title, titleOne } = SUMMARIES[language];
  return rows.length === 1 ? titleOne : fill(title, { count: rows.length });
}

/** What a line is called; `number` counts from 1. */
export function rowTitle({ title }: SummaryRow, number: number, language: Language): string {
  return isUntitled(title) ? fill(REPORTS[language].untitled, { number }) : title;
}

/** How often something was found, in words. */
export function oftenText({ conversations, times }: CommonFinding, language: Language): string {
  const { often, oftenOne, times: more } = SUMMARIES[language];
  const where = conversations === 1 ? oftenOne : fill(often, { conversations });
  return times > conversations ? where + fill(more, { times }) : where;
}

/** A few key figures: a number and what it counts. */
export function keyFigures(
  summary: Summary,
  language: Language,
): { readonly figure: string; readonly label: string }[] {
  const { mean, absorbed, withLoops, ofTotal } = SUMMARIES[language];
  const total = summary.rows.length;
  const looped = summary.rows.filter(({ loops }) => loops > 0).length;
  const of = (count: number): string => fill(ofTotal, { count, total });
  return [
    { figure: String(Math.round(spreadOf(summary.score)?.mean ?? 0)), label: mean },
    { figure: of(summary.verdicts.get("absorbed") ?? 0), label: absorbed },
    { figure: of(looped), label: withLoops },
  ];
}

/** The skill that cost the group most, by its weight, with a thing to try; undefined when none cost anything. */
export function mostToGain(
  { skills }: Summary,
  language: Language,
): { readonly heading: string; readonly advice: string } | undefined {
  const lost = (skill: Skill): number => {
    const { mean, count } = spreadOf(skills[skill]) ?? { mean: MOST, count: 0 };
    return WEIGHTS[skill] * (MOST - mean) * count;
  };
  const [costliest] = SKILLS.toSorted((a, b) => lost(b) - lost(a));
  if (costliest === undefined || lost(costliest) === 0) return undefined;
  const { debrief } = COACHES[language];
  const heading = fill(SUMMARIES[language].mostToGain, { skill: debrief.skills[costliest].toLowerCase() });
  return { heading, advice: debrief.next[costliest] };
}
