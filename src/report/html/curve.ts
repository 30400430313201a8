import type { Assessed } from "../../assessment/assessment.js";
import { COACHES } from "../../language/coaches.js";
import { fill } from "../../language/fill.js";
import { REPORTS } from "../../language/reports.js";
import type { Language } from "../../language/terms.js";
import { curvePoints, curveRow, type CurvePoint, type CurveRow } from "../curve-rows.js";
import { explaining } from "../debrief-parts.js";
import { curveDrawing } from "./curve-drawing.js";
import { marksIn } from "./curve-signs.js";
import { legendSign, LOOP_SIGN } from "./symbols.js";
import { markup, type Markup } from "./template.js";

/** The emotion over time: a drawing for wide pages and one for narrow ones, the signs explained, and the same as a table. */
export function curvePart(assessed: Assessed, id: string, language: Language): Markup {
  const points = curvePoints(assessed);
  const rows = points.map((point) => curveRow(point, language));
  const [report, { debrief: words }] = [REPORTS[language], COACHES[language]];
  const loops = assessed.assessment.explanationLoops;
  const told = toldAloud(points, rows, { assessed, language });
  const drawing = { id: `${id}-curve`, points, rows, loops, told, report, words };
  const notes = explaining(assessed.debrief, words).map(
    (text) => markup`<p>${text}</p>
`,
  );
  return markup`<section class="emotion" aria-labelledby="${id}-emotion">
<h2 id="${id}-emotion">${report.curve.title}</h2>
<figure>
${curveDrawing("wide", drawing)}${curveDrawing("narrow", drawing)}<figcaption class="legend">${legend(points, loops.length > 0, language)}</figcaption>
</figure>
${notes}<details>
<summary>${report.curve.asTable}</summary>
${curveTable(points, rows, { id, language })}</details>
</section>
`;
}

function legend(points: readonly CurvePoint[], hasLoops: boolean, language: Language): Markup {
  const { marks } = COACHES[language].debrief;
  const signs = marksIn(points).map((mark) => markup`<span>${legendSign(mark)} ${marks[mark]}</span> `);
  const loop = hasLoops ? markup`<span>${LOOP_SIGN} ${REPORTS[language].curve.loop}</span>` : undefined;
  return markup`${signs}${loop}`;
}

/** The curve for who can not see it, in a few sentences. */
function toldAloud(
  points: readonly CurvePoint[],
  rows: readonly CurveRow[],
  { assessed, language }: { assessed: Assessed; language: Language },
): string {
  const { curve } = REPORTS[language];
  const { marks } = COACHES[language].debrief;
  const peak = points.reduce(
    (highest, { arousal }, at) => (arousal > points[highest]!.arousal ? at : highest),
    0,
  );
  const told = fill(curve.told, {
    start: rows[0]!.arousal,
    end: rows.at(-1)!.arousal,
    peak: rows[peak]!.arousal,
    turn: rows[peak]!.turn,
  });
  const loops = assessed.assessment.explanationLoops.map(({ turns }) =>
    fill(curve.toldLoop, { first: turns[0] ?? 0, last: turns.at(-1) ?? 0 }),
  );
  const marked = marksIn(points).map((mark) => {
    const turns = points.filter((point) => point.marks.includes(mark)).map(({ turn }) => turn);
    return fill(curve.toldMarks, { mark: marks[mark], turns: turns.join(", ") });
  });
  return [told, ...loops, ...marked].join(" ");
}

function curveTable(
  points: readonly CurvePoint[],
  rows: readonly CurveRow[],
  { id, language }: { id: string; language: Language },
): Markup {
  const { turn, toTurn, curve } = REPORTS[language];
  const body = rows.map((row, index) => {
    const number = points[index]?.turn ?? null;
    const name =
      number === null
        ? markup`${row.turn}`
        : markup`<a href="#${id}-t${number}" aria-label="${fill(toTurn, { turn: number })}">${number}</a>`;
    return markup`<tr><th scope="row">${name}</th><td>${row.arousal}</td><td>${row.feeling}</td><td>${row.happened}</td></tr>
`;
  });
  const heads = [turn, curve.emotion, curve.feeling, curve.happened].map(
    (head) => markup`<th scope="col">${head}</th>`,
  );
  return markup`<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody>
</table>
`;
}
