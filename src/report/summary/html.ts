import { COACHES } from "../../language/coaches.js";
import { REPORTS } from "../../language/reports.js";
import { SUMMARIES } from "../../language/summaries.js";
import type { Language } from "../../language/terms.js";
import { page, TEETH } from "../html/page.js";
import { markup, when, type Markup } from "../html/template.js";
import { scoresPart, skillsPart } from "./html-charts.js";
import { findingsPart, outcomesPart, rowsPart } from "./html-lists.js";
import type { SummaryRenderer } from "./renderer.js";
import { selfSentences } from "./self.js";
import type { Summary } from "./summary.js";
import { keyFigures, mostToGain, summaryTitle } from "./words.js";

/** A page to put on a screen before a group. */
export const summaryToHtml: SummaryRenderer = (summary, { language }) => {
  const words = SUMMARIES[language];
  const title = summaryTitle(summary, language);
  const nothing = markup`<p class="outcome">${words.nothing}</p>
`;
  const body = markup`<main class="summary">
<header class="head">
<p class="kicker">${words.kicker}</p>
<h1>${title}</h1>
${TEETH}
</header>
${summary.rows.length === 0 ? nothing : parts(summary, language)}</main>
<footer>
<p>${COACHES[language].debrief.unseen}</p>
<p>${REPORTS[language].closed}</p>
</footer>
`;
  return page({ language, title, body });
};

function parts(summary: Summary, language: Language): Markup {
  const figures = keyFigures(summary, language).map(
    ({ figure, label }) => markup`<div><dt>${label}</dt><dd>${figure}</dd></div>
`,
  );
  return markup`<dl class="figures">
${figures}</dl>
${scoresPart(summary, language)}${skillsPart(summary, language)}${when(mostToGain(summary, language), gainPart)}${findingsPart(summary, language)}${selfPart(summary, language)}${outcomesPart(summary, language)}${rowsPart(summary, language)}`;
}

function gainPart({ heading, advice }: { heading: string; advice: string }): Markup {
  return markup`<section class="gain">
<h2>${heading}</h2>
<p class="next">${advice}</p>
</section>
`;
}

function selfPart(summary: Summary, language: Language): Markup | undefined {
  const sentences = selfSentences(summary, language);
  if (sentences.length === 0) return undefined;
  return markup`<section>
<h2>${SUMMARIES[language].self}</h2>
${sentences.map(
  (sentence) => markup`<p>${sentence}</p>
`,
)}</section>
`;
}
