import type { Assessed } from "../assessment/assessment.js";
import { COACHES } from "../language/coaches.js";
import { fill } from "../language/fill.js";
import { HISTORIES } from "../language/histories.js";
import { REPORTS } from "../language/reports.js";
import type { Language } from "../language/terms.js";
import { isNamed, titleOf } from "./about.js";
import { conversationPart } from "./html/conversation.js";
import { curvePart } from "./html/curve.js";
import { headPart } from "./html/head.js";
import { accountPart, lessonsPart } from "./html/lessons.js";
import { page } from "./html/page.js";
import { skillsPart } from "./html/skills.js";
import { markup, type Markup } from "./html/template.js";
import type { Renderer, ReportOptions } from "./renderer.js";

/** A page to keep, to print or to show: one file that needs no script and no network. */
export const toHtml: Renderer = (assessed, options) => {
  const { language } = options;
  const report = REPORTS[language];
  const [first] = assessed;
  const single = assessed.length === 1 ? first : undefined;
  const title =
    single === undefined
      ? fill(report.several, { count: assessed.length })
      : `${titleOf(single, 1, report)} – ${report.kicker}`;
  const body = markup`<main>
${single === undefined ? contents(assessed, title, language) : undefined}${assessed.map((one, index) =>
    article(one, index + 1, options),
  )}</main>
<footer>
<p>${COACHES[language].debrief.unseen}</p>
<p>${report.closed}</p>
</footer>
`;
  return page({ language, title, body });
};

function article(assessed: Assessed, number: number, options: ReportOptions): Markup {
  const { language } = options;
  const id = `c${number}`;
  return markup`<article id="${id}" aria-labelledby="${id}-title">
${headPart(assessed, { number, id }, options)}${curvePart(assessed, id, language)}<div class="pair">
${skillsPart(assessed, id, language)}${lessonsPart(assessed, language)}</div>
${conversationPart(assessed, id, language)}${accountPart(assessed, id, language)}</article>
`;
}

/** The way to each of several conversations. */
function contents(assessed: readonly Assessed[], title: string, language: Language): Markup {
  const report = REPORTS[language];
  const { outcomes } = HISTORIES[language];
  const items = assessed.map((one, index) => {
    const { file, score, outcome } = one.assessment;
    const name = titleOf(one, index + 1, report);
    const where = !isNamed(one.title, file) ? undefined : markup` <small><bdi>${file}</bdi></small>`;
    return markup`<li><a href="#c${index + 1}"><bdi>${name}</bdi></a>${where} <span class="points">${score}</span> <span>${outcomes[outcome]}</span></li>
`;
  });
  return markup`<nav class="contents" aria-label="${report.contents}">
<h1>${title}</h1>
<ol>
${items}</ol>
</nav>
`;
}
