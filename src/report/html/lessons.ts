import type { Assessed } from "../../assessment/assessment.js";
import { COACHES } from "../../language/coaches.js";
import { fill } from "../../language/fill.js";
import { REPORTS } from "../../language/reports.js";
import type { Language } from "../../language/terms.js";
import { tenantOf } from "../about.js";
import { accountRow } from "../account.js";
import { moments, nextTime } from "../debrief-parts.js";
import { speech } from "./speech.js";
import { markup, type Markup } from "./template.js";

/** What to take along: one thing to try, two sentences to remember, and how it was for the tenant. */
export function lessonsPart(assessed: Assessed, language: Language): Markup {
  const [{ debrief: words }, report] = [COACHES[language], REPORTS[language]];
  const { debrief } = assessed;
  const remembered = moments(debrief, words).map(
    (text) => markup`<p><bdi>${text}</bdi></p>
`,
  );
  return markup`<section class="lessons">
<h2>${words.tryNext.replace(/:$/, "")}</h2>
<p class="next">${nextTime(debrief, words)}</p>
${remembered}${view(assessed, fill(words.view, { name: tenantOf(assessed, report) }))}</section>
`;
}

function view({ debrief, assessment }: Assessed, title: string): Markup | undefined {
  if (debrief.view.length === 0) return undefined;
  return markup`<figure class="view">
<blockquote>${speech(debrief.view.join(" "), assessment.language)}</blockquote>
<figcaption><bdi>${title}</bdi></figcaption>
</figure>
`;
}

/** What gave and cost points, where it was asked for. */
export function accountPart({ assessment }: Assessed, id: string, language: Language): Markup | undefined {
  const entries = assessment.account ?? [];
  if (entries.length === 0) return undefined;
  const { account, points, turn, skill } = REPORTS[language];
  const rows = entries.map((entry) => {
    const row = accountRow(entry, language);
    return markup`<tr class="${entry.points < 0 ? "costs" : "gives"}"><td class="points">${row.points}</td><td>${row.turn}</td><td>${row.skill}</td><td>${row.why}</td></tr>
`;
  });
  const heads = [points, turn, skill, account.why].map((head) => markup`<th scope="col">${head}</th>`);
  return markup`<section class="account" aria-labelledby="${id}-account">
<h2 id="${id}-account">${account.title}</h2>
<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
`;
}
