import type { Assessed } from "../../assessment/assessment.js";
import type { Verdict } from "../../assessment/outcome.js";
import { COACHES } from "../../language/coaches.js";
import { REPORTS } from "../../language/reports.js";
import type { Language } from "../../language/terms.js";
import { countsOf, factsOf, titleOf } from "../about.js";
import type { ReportOptions } from "../renderer.js";
import { TEETH } from "./page.js";
import { speech } from "./speech.js";
import { markup, type Markup } from "./template.js";

/** The top of a report: what it is about, the score, how it ended, and what to know first. */
export function headPart(
  assessed: Assessed,
  { number, id }: { number: number; id: string },
  options: ReportOptions,
): Markup {
  const { language } = options;
  const { assessment, debrief, news } = assessed;
  const [report, { debrief: words }] = [REPORTS[language], COACHES[language]];
  const crisis = debrief.crisis
    ? markup`<aside class="crisis">
${words.crisis.map(
  (text) => markup`<p>${text}</p>
`,
)}</aside>
`
    : undefined;
  return markup`<header class="head">
<p class="kicker">${report.kicker}</p>
<h1 id="${id}-title">${speech(titleOf(assessed, number, report), assessment.language)}</h1>
<p class="facts">${factsOf(assessed, options).map((fact) => markup`<span>${speech(fact, language)}</span> `)}</p>
${TEETH}
</header>
${crisis}<section class="glance" aria-label="${report.atAGlance}">
${scoreRing(assessment.score, assessment.verdict, language)}<div>
<p class="outcome">${words.outcomes[assessment.outcome]}</p>
${
  news.trim() === ""
    ? undefined
    : markup`<p class="news">${report.news}: <q>${speech(news, assessment.language)}</q></p>
`
}<ul class="counts">${countsOf(assessed, report).map((count) => markup`<li>${count}</li>`)}</ul>
</div>
</section>
`;
}

/** The score as a ring that is as full as the score is high. */
function scoreRing(score: number, verdict: Verdict, language: Language): Markup {
  const { score: name, outOf, verdicts } = REPORTS[language];
  return markup`<p class="score ${verdict}"><svg viewBox="0 0 120 120" width="132" height="132" aria-hidden="true" focusable="false"><circle class="track" cx="60" cy="60" r="52"/><circle class="full" cx="60" cy="60" r="52" pathLength="100" stroke-dasharray="${score} 100" transform="rotate(-90 60 60)"/></svg><span class="aloud">${name}: </span><strong>${score}</strong><span class="out-of">${outOf}</span><span class="verdict">${verdicts[verdict]}</span></p>
`;
}
