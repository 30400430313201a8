import { COACHES } from "../../language/coaches.js";
import { REPORTS } from "../../language/reports.js";
import { SUMMARIES } from "../../language/summaries.js";
import type { Language } from "../../language/terms.js";
import { page, TEETH } from "../html/page.js";
import { html, when, type Markup } from "../html/template.js";
import { findingsPart, outcomesPart, rowsPart } from "./html-lists.js";
import { scoresPart, skillsPart } from "./html-charts.js";
import type { SummaryRenderer } from "./renderer.js";
import { selfSentences } from "./self.js";
import type { Summary } from "./summary.js";
import { keyFigures, mostToGain, summaryTitle } from "./words.js";

/** A page to put on a screen before a group. */
export const summaryToHtml: SummaryRenderer = (summary, { language }) => {
  const words = SUMMARIES[language];
  const title = summaryTitle(summary, language);
  const content =
    summary.rows.length === 0 ? html`<p class="outcome">${words.nothing}</p> ` : parts(summary, language);
  const body = html`<main class="summary">
      <header class="head">
        <p class="kicker">${words.kicker}</p>
        <h1>${title}</h1>
        ${TEETH}
      </header>
      ${content}
    </main>
    <footer>
      <p>${COACHES[language].debrief.unseen}</p>
      <p>${REPORTS[language].closed}</p>
    </footer> `;
  return page({ language, title, body });
};

function parts(summary: Summary, language: Language): Markup {
  const figures = keyFigures(summary, language).map(
    ({ figure, label }) =>
      html`<div>
        <dt>${label}</dt>
        <dd>${figure}</dd>
      </div> `,
  );
  return html`<dl class="figures">${figures}</dl>
    ${scoresPart(summary, language)}${skillsPart(summary, language)}${when(mostToGain(summary, language), gainPart)}${findingsPart(summary, language)}${selfPart(summary, language)}${outcomesPart(summary, language)}${rowsPart(summary, language)}`;
}

function gainPart({ heading, advice }: { heading: string; advice: string }): Markup {
  return html`<section class="gain">
    <h2>${heading}</h2>
    <p class="next">${advice}</p>
  </section> `;
}

function selfPart(summary: Summary, language: Language): Markup | undefined {
  const sentences = selfSentences(summary, language);
  if (sentences.length === 0) return undefined;
  return html`<section>
    <h2>${SUMMARIES[language].self}</h2>
    ${sentences.map((sentence) => html`<p>${sentence}</p> `)}
  </section> `;
}
