import { OUTCOMES } from "../../assessment/outcome.js";
import { COACHES } from "../../language/coaches.js";
import { HISTORIES } from "../../language/histories.js";
import { RULE_WORDINGS } from "../../language/rules.js";
import { SUMMARIES } from "../../language/summaries.js";
import { SKILLS, type Language } from "../../language/terms.js";
import { isNamed } from "../about.js";
import { bar, PLAIN_STROKES, type Strokes } from "../bar.js";
import { layOut, UNPAINTED } from "../lay-out.js";
import { BLANK, plain, type Line } from "../line.js";
import { commonFindings, type CommonFinding } from "./findings.js";
import type { SummaryRenderer } from "./renderer.js";
import { selfSentences } from "./self.js";
import type { Summary } from "./summary.js";
import { classesOf, spreadOf, type Spread } from "./tally.js";
import { keyFigures, mostToGain, oftenText, rowTitle, summaryTitle } from "./words.js";

const WIDTH = 80;
const WIDE_FROM = 60;
const CELLS = 20;
/** Findings named of each kind. */
const MOST = 6;

/** For reading in a terminal. */
export const summaryToText: SummaryRenderer = (summary, options) => {
  const { language, width = WIDTH, strokes = PLAIN_STROKES, paint = UNPAINTED } = options;
  const lines =
    summary.rows.length === 0
      ? [plain(SUMMARIES[language].nothing)]
      : told(summary, { language, width, strokes });
  return lines.map((line) => `${layOut(line, width, paint)}\n`).join("");
};

interface Telling {
  readonly language: Language;
  readonly width: number;
  readonly strokes: Strokes;
}

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

function skillLines({ skills }: Summary, { language, width, strokes }: Telling): Line[] {
  const { columns } = SUMMARIES[language];
  const { debrief, decimal } = COACHES[language];
  const longest = Math.max(...SKILLS.map((skill) => debrief.skills[skill].length));
  return SKILLS.flatMap((skill): Line[] => {
    const spread = spreadOf(skills[skill]);
    const name = debrief.skills[skill];
    const drawn = spread === undefined ? "" : `${bar(spread.mean / 100, 10, strokes)} `;
    const figures = spread === undefined ? debrief.noOccasion : figuresOf(spread, columns.spread, decimal);
    if (width >= WIDE_FROM) return [{ ...plain(`  ${name.padEnd(longest)}  ${drawn}${figures}`), indent: 4 }];
    return [plain(`  ${name}`), { ...plain(`    ${drawn}${figures}`), indent: 4 }];
  });
}

function figuresOf(
  { mean, deviation, lowest, highest, count }: Spread,
  spread: string,
  decimal: string,
): string {
  const tenths = (value: number): string => value.toFixed(1).replace(".", decimal).padStart(5);
  return `${tenths(mean)}  ${spread} ${tenths(deviation).trim()} (${lowest}-${highest}), n=${count}`;
}

function scoreLines({ score, rows }: Summary, strokes: Strokes): Line[] {
  const most = Math.max(...classesOf(score).map(({ count }) => count));
  return classesOf(score).map(({ from, to, count }) => {
    const name = `${String(from).padStart(3)}-${String(to).padEnd(3)}`;
    const cells = Math.min(CELLS, rows.length);
    return plain(
      `  ${name}  ${strokes.full.repeat(Math.round((count / most) * cells))} ${count === 0 ? "" : count}`.trimEnd(),
    );
  });
}

function outcomeLines({ outcomes }: Summary, language: Language): Line[] {
  const words = HISTORIES[language].outcomes;
  return OUTCOMES.flatMap((outcome) => {
    const count = outcomes.get(outcome) ?? 0;
    return count === 0 ? [] : [plain(`  ${String(count).padStart(3)}  ${words[outcome]}`)];
  });
}

function findingLines(found: readonly CommonFinding[], none: string, language: Language): Line[] {
  if (found.length === 0) return [plain(`  ${none}`)];
  return found.slice(0, MOST).map((finding) => ({
    ...plain(`  ${RULE_WORDINGS[language][finding.rule].title}: ${oftenText(finding, language)}`),
    indent: 4,
  }));
}

function rowLines({ rows }: Summary, language: Language): Line[] {
  const words = HISTORIES[language].outcomes;
  const longest = Math.max(...Object.values(words).map((word) => word.length));
  return rows.map((row, index) => {
    const title = rowTitle(row, index + 1, language);
    const name = !isNamed(row.title, row.file) ? title : `${title} (${row.file})`;
    const text = `  ${String(row.score).padStart(3)}  ${(words[row.outcome] ?? "").padEnd(longest)}  ${name}`;
    return { ...plain(text), indent: 7 };
  });
}

function heading(text: string): Line {
  return { text, tone: "heading" };
}
