import { OUTCOMES } from "../../assessment/outcome.js";
import { COACHES } from "../../language/coaches.js";
import { HISTORIES } from "../../language/histories.js";
import { RULE_WORDINGS } from "../../language/rules.js";
import { SUMMARIES } from "../../language/summaries.js";
import { SKILLS, type Language } from "../../language/terms.js";
import { isNamed } from "../about.js";
import { bar, type Strokes } from "../bar.js";
import { plain, type Line } from "../line.js";
import type { CommonFinding } from "./findings.js";
import type { Summary } from "./summary.js";
import { classesOf, spreadOf, type Spread } from "./tally.js";
import { oftenText, rowTitle } from "./words.js";

const WIDE_FROM = 60;
const CELLS = 20;
/** Findings named of each kind. */
const MOST = 6;

/** What a summary is told with. */
export interface Telling {
  readonly language: Language;
  readonly width: number;
  readonly strokes: Strokes;
}

/** Each skill with its mean and how far it spreads. */
export function skillLines({ skills }: Summary, { language, width, strokes }: Telling): Line[] {
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

/** The scores in ten classes, as bars. */
export function scoreLines({ score, rows }: Summary, strokes: Strokes): Line[] {
  const most = Math.max(...classesOf(score).map(({ count }) => count));
  return classesOf(score).map(({ from, to, count }) => {
    const name = `${String(from).padStart(3)}-${String(to).padEnd(3)}`;
    const cells = Math.min(CELLS, rows.length);
    return plain(
      `  ${name}  ${strokes.full.repeat(Math.round((count / most) * cells))} ${count === 0 ? "" : count}`.trimEnd(),
    );
  });
}

/** How the conversations ended. */
export function outcomeLines({ outcomes }: Summary, language: Language): Line[] {
  const words = HISTORIES[language].outcomes;
  return OUTCOMES.flatMap((outcome) => {
    const count = outcomes.get(outcome) ?? 0;
    return count === 0 ? [] : [plain(`  ${String(count).padStart(3)}  ${words[outcome]}`)];
  });
}

/** What was found most, in so many conversations. */
export function findingLines(found: readonly CommonFinding[], none: string, language: Language): Line[] {
  if (found.length === 0) return [plain(`  ${none}`)];
  return found.slice(0, MOST).map((finding) => ({
    ...plain(`  ${RULE_WORDINGS[language][finding.rule].title}: ${oftenText(finding, language)}`),
    indent: 4,
  }));
}

/** A line a conversation. */
export function rowLines({ rows }: Summary, language: Language): Line[] {
  const words = HISTORIES[language].outcomes;
  const longest = Math.max(...Object.values(words).map((word) => word.length));
  return rows.map((row, index) => {
    const title = rowTitle(row, index + 1, language);
    const name = !isNamed(row.title, row.file) ? title : `${title} (${row.file})`;
    const text = `  ${String(row.score).padStart(3)}  ${(words[row.outcome] ?? "").padEnd(longest)}  ${name}`;
    return { ...plain(text), indent: 7 };
  });
}
