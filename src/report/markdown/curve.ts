import type { Assessed } from "../../assessment/assessment.js";
import { REPORTS } from "../../language/reports.js";
import type { Language } from "../../language/terms.js";
import { bar, BLOCK_STROKES } from "../bar.js";
import { curvePoints, curveRow } from "../curve-rows.js";
import { md, table } from "./escape.js";

const CELLS = 10;

/** The emotion over time as a table with bars. */
export function curvePart(assessed: Assessed, language: Language): string[] {
  const { turn, curve } = REPORTS[language];
  const rows = curvePoints(assessed).map((point) => {
    const row = curveRow(point, language);
    const drawn = `\`${bar(point.arousal / CELLS, CELLS, BLOCK_STROKES)}\` ${row.arousal}`;
    return [md(row.turn), drawn, md(row.feeling), md(row.happened)];
  });
  return table([turn, curve.emotion, curve.feeling, curve.happened].map(md), rows);
}
