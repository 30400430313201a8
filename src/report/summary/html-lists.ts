import { OUTCOMES } from "../../assessment/outcome.js";
import { HISTORIES } from "../../language/histories.js";
import { RULE_WORDINGS } from "../../language/rules.js";
import { SUMMARIES } from "../../language/summaries.js";
import type { Language } from "../../language/terms.js";
import { markup, type Markup } from "../html/template.js";
import { commonFindings, type CommonFinding } from "./findings.js";
import type { Summary } from "./summary.js";
import { isNamed } from "../about.js";
import { oftenText, rowTitle } from "./words.js";

/** Findings shown of each kind. */
const MOST = 6;

/** What already goes well beside what often went wrong. */
export function findingsPart(summary: Summary, language: Language): Markup {
  const { praise, faults, noPraise, noFaults } = SUMMARIES[language];
  const list = (kind: "praise" | "faults", none: string): Markup => {
    const found = commonFindings(summary, kind).slice(0, MOST);
    const items = found.map((finding) => findingItem(finding, summary.rows.length, language));
    if (found.length === 0)
      return markup`<p>${none}</p>
`;
    return markup`<ul class="common ${kind}">
${items}</ul>
`;
  };
  return markup`<div class="pair">
<section>
<h2>${praise}</h2>
${list("praise", noPraise)}</section>
<section>
<h2>${faults}</h2>
${list("faults", noFaults)}</section>
</div>
`;
}

function findingItem(finding: CommonFinding, total: number, language: Language): Markup {
  const { title, reason } = RULE_WORDINGS[language][finding.rule];
  return markup`<li><strong>${title}</strong> <small>${oftenText(finding, language)}</small>${share(finding.conversations, total)}<p>${reason}</p></li>
`;
}

/** How the conversations ended, as bars. */
export function outcomesPart({ outcomes, rows }: Summary, language: Language): Markup {
  const words = HISTORIES[language].outcomes;
  const body = OUTCOMES.flatMap((outcome) => {
    const count = outcomes.get(outcome) ?? 0;
    const row = markup`<tr><th scope="row">${words[outcome]}</th><td class="drawn ${outcome}">${share(count, rows.length)}</td><td class="points">${count}</td></tr>
`;
    return count === 0 ? [] : [row];
  });
  return markup`<section class="skills outcomes">
<h2>${SUMMARIES[language].outcomes}</h2>
<table>
<tbody>
${body}</tbody>
</table>
</section>
`;
}

function share(count: number, total: number): Markup {
  return markup`<svg class="share" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="${total}" height="1"/><rect class="part" width="${count}" height="1"/></svg>`;
}

/** A line a conversation, in the order they came. */
export function rowsPart({ rows }: Summary, language: Language): Markup {
  const { conversations, columns } = SUMMARIES[language];
  const words = HISTORIES[language].outcomes;
  const body = rows.map((row, index) => {
    const title = rowTitle(row, index + 1, language);
    const where = !isNamed(row.title, row.file) ? undefined : markup` <small><bdi>${row.file}</bdi></small>`;
    return markup`<tr><th scope="row"><bdi>${title}</bdi>${where}</th><td class="points">${row.score}</td><td>${words[row.outcome]}</td><td class="extra">${row.turns}</td><td class="extra">${row.feelingSummaries}</td><td class="extra">${row.loops}</td></tr>
`;
  });
  return markup`<section class="rows">
<h2>${conversations}</h2>
<table>
<thead><tr><th scope="col">${columns.conversation}</th><th scope="col">${columns.score}</th><th scope="col">${columns.outcome}</th><th scope="col" class="extra">${columns.turns}</th><th scope="col" class="extra">${columns.summaries}</th><th scope="col" class="extra">${columns.loops}</th></tr></thead>
<tbody>
${body}</tbody>
</table>
</section>
`;
}
