import { SUMMARIES } from "../../language/summaries.js";
import { PLAIN_STROKES } from "../bar.js";
import { layOut, UNPAINTED } from "../lay-out.js";
import { BLANK, plain, type Line } from "../line.js";
import { commonFindings } from "./findings.js";
import type { SummaryRenderer } from "./renderer.js";
import { selfSentences } from "./self.js";
import type { Summary } from "./summary.js";
import { findingLines, outcomeLines, rowLines, scoreLines, skillLines, type Telling } from "./text-lines.js";
import { keyFigures, mostToGain, summaryTitle } from "./words.js";

const WIDTH = 80;

/** For reading in a terminal. */
export const summaryToText: SummaryRenderer = (summary, options) => {
  const { language, width = WIDTH, strokes = PLAIN_STROKES, paint = UNPAINTED } = options;
  const lines =
    summary.rows.length === 0
      ? [plain(SUMMARIES[language].nothing)]
      : told(summary, { language, width, strokes });
  return lines.map((line) => `${layOut(line, width, paint)}\n`).join("");
};

function told(summary: Summary, telling: Telling): Line[] {
  const { language, strokes } = telling;
  const words = SUMMARIES[language];
  const gain = mostToGain(summary, language);
  const self = selfSentences(summary, language);
  return [
    heading(summaryTitle(summary, language)),
    ...keyFigures(summary, language).map(({ figure, label }) => plain(`  ${figure} ${label}`)),
    BLANK,
    heading(words.skills),
    ...skillLines(summary, telling),
    BLANK,
    heading(words.scores),
    ...scoreLines(summary, strokes),
    BLANK,
    heading(words.outcomes),
    ...outcomeLines(summary, language),
    BLANK,
    heading(words.praise),
    ...findingLines(commonFindings(summary, "praise"), words.noPraise, language),
    BLANK,
    heading(words.faults),
    ...findingLines(commonFindings(summary, "faults"), words.noFaults, language),
    ...(gain === undefined ? [] : [BLANK, heading(gain.heading), plain(gain.advice)]),
    ...(self.length === 0 ? [] : [BLANK, heading(words.self), ...self.map(plain)]),
    BLANK,
    heading(words.conversations),
    ...rowLines(summary, language),
  ];
}

function heading(text: string): Line {
  return { text, tone: "heading" };
}
