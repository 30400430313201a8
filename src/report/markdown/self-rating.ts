import type { Assessed } from "../../assessment/assessment.js";
import { compareWithSelf } from "../../assessment/self-rating.js";
import { COACHES } from "../../language/coaches.js";
import { REPORTS } from "../../language/reports.js";
import { SELF_RATINGS } from "../../language/self-ratings.js";
import type { Language } from "../../language/terms.js";
import { gapSentences } from "../self-rating.js";
import { md, table } from "./escape.js";

/** The trainee's own marks beside the conversation's; nothing when there are none. */
export function selfPart({ assessment }: Assessed, language: Language): string[] {
  const comparison = compareWithSelf(assessment.skills, assessment.selfRating ?? {});
  if (comparison.rows.length === 0) return [];
  const [{ debrief: words }, self] = [COACHES[language], SELF_RATINGS[language]];
  const rows = comparison.rows.map(({ skill, self: own, scored }) => [
    words.skills[skill],
    String(own),
    scored === null ? words.noOccasion : String(scored),
  ]);
  return [
    `## ${md(self.title)}`,
    "",
    ...table(
      [REPORTS[language].skill, self.self, self.scored].map(md),
      rows.map((row) => row.map(md)),
    ),
    ...gapSentences(comparison, { words, self }).flatMap((text) => [md(text), ""]),
  ];
}
