import { OUTCOMES, type Verdict } from "../../assessment/outcome.js";
import { SKILLS } from "../../language/terms.js";
import { commonFindings } from "./findings.js";
import type { SummaryRenderer } from "./renderer.js";
import { classesOf, spreadOf } from "./tally.js";

/** A summary as other programs read it. */
export const summaryToJson: SummaryRenderer = (summary) => {
  const { rows, score, skills, outcomes, verdicts } = summary;
  const verdictNames: readonly Verdict[] = ["absorbed", "partly-absorbed", "not-absorbed"];
  const json = {
    version: 1,
    conversations: rows.length,
    score: spreadOf(score) ?? null,
    distribution: classesOf(score),
    skills: Object.fromEntries(SKILLS.map((skill) => [skill, spreadOf(skills[skill]) ?? null])),
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, outcomes.get(outcome) ?? 0])),
    verdicts: Object.fromEntries(verdictNames.map((verdict) => [verdict, verdicts.get(verdict) ?? 0])),
    praise: commonFindings(summary, "praise"),
    faults: commonFindings(summary, "faults"),
    assessments: rows,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
};
