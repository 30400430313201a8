import type { Assessed, SelfRating } from "../../assessment/assessment.js";
import { compareWithSelf } from "../../assessment/self-rating.js";
import { COACHES } from "../../language/coaches.js";
import { REPORTS } from "../../language/reports.js";
import { SELF_RATINGS } from "../../language/self-ratings.js";
import { SKILLS, type Language, type Skill } from "../../language/terms.js";
import { gapSentences, rated } from "../self-rating.js";
import { markup, type Markup } from "./template.js";

const MOST = 100;
const STEPS = 4;

/** The five skills as bars; where trainees rated themselves, with their own mark on them. */
export function skillsPart({ assessment }: Assessed, id: string, language: Language): Markup {
  const { skills, selfRating = {} } = assessment;
  const [report, { debrief: words }, self] = [REPORTS[language], COACHES[language], SELF_RATINGS[language]];
  const comparison = compareWithSelf(skills, selfRating);
  const rows = SKILLS.map((skill) => {
    const own = comparison.rows.find((row) => row.skill === skill);
    const value = skills[skill];
    const shown =
      value === null
        ? markup`<td class="none" colspan="2">${words.noOccasion}</td>`
        : markup`<td class="drawn">${skillBar(value, ownMark(skill, selfRating))}</td><td class="points">${value}</td>`;
    const beside = own && markup`<br><small>${rated(own, self)}</small>`;
    return markup`<tr><th scope="row">${words.skills[skill]}${beside}</th>${shown}</tr>
`;
  });
  const gaps = gapSentences(comparison, { words, self }).map(
    (text) => markup`<p class="gap">${text}</p>
`,
  );
  return markup`<section class="skills" aria-labelledby="${id}-skills">
<h2 id="${id}-skills">${report.skills}</h2>
<table>
<thead class="aloud"><tr><th scope="col">${report.skill}</th><td></td><th scope="col">${report.points}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
${gaps}</section>
`;
}

/** The trainee's own mark of 1 to 5, on the scale of the bar. */
function ownMark(skill: Skill, rating: SelfRating): number | undefined {
  const own = rating[skill];
  return own === undefined ? undefined : ((own - 1) * MOST) / STEPS;
}

const GOOD_FROM = 70;
const FAIR_FROM = 40;

/** A bar of 0 to 100, with a mark on it where one is asked for. */
function skillBar(value: number, own: number | undefined): Markup {
  const look = value < FAIR_FROM ? "weak" : value < GOOD_FROM ? "fair" : "strong";
  const mark =
    own === undefined
      ? undefined
      : markup`<rect class="own" x="${Math.min(own, MOST - 2)}" y="0" width="2" height="14"/>`;
  return markup`<svg class="bar" viewBox="0 0 ${MOST} 14" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" y="3" width="${MOST}" height="8"/><rect class="${look}" y="3" width="${value}" height="8"/>${mark}</svg>`;
}
