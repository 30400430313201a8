import stringWidth from "fast-string-width";
import type { SimulationWording } from "../language/scenarios.js";
import type { Difficulty } from "../language/terms.js";
import { fill } from "../language/fill.js";
import { written } from "./bar.js";
import { BLANK, plain, type Line } from "./line.js";

/** One character at one difficulty, as a table shows it. */
interface Row {
  readonly character: string;
  readonly difficulty: Difficulty;
  readonly outcomes: Readonly<Partial<Record<string, number>>>;
  readonly turns: number;
  readonly score: number;
  readonly curve: readonly number[];
}

/** What a simulation came to. */
export interface Simulated {
  readonly seeds: readonly [first: number, last: number];
  readonly conversations: number;
  readonly results: readonly Row[];
  readonly tests: number;
  readonly lines: {
    readonly lines: number;
    readonly used: number;
    readonly unused: readonly string[];
    readonly repeated: readonly unknown[];
    readonly plain: number;
    readonly plainLines: readonly { readonly id: string }[];
  };
}

/** How it is shown. */
export interface SimulationStyle {
  readonly wording: SimulationWording;
  /** Between whole numbers and fractions. */
  readonly decimal: string;
  /** Signs for arousal from 0 to 10, from low to high. */
  readonly steps: readonly string[];
}

/** For screens that know blocks, and for those that do not. */
export const BLOCK_STEPS = "▁▂▃▄▅▆▇█".split("");
export const PLAIN_STEPS = "0123456789".split("");

const MOST_AROUSAL = 10;
const GAP = "  ";
/** Turns a curve shows. */
const CURVE = 18;
/** Ids named in a row. */
const NAMED = 12;
const PLAIN_NAMED = 5;

/** A simulation as tables: one a difficulty, one row a character, and what was said of the lines. */
export function simulationLines(
  simulated: Simulated,
  scenario: { readonly title: string; readonly language: string },
  style: SimulationStyle,
): Line[] {
  const { wording } = style;
  const { seeds, conversations, results, lines, tests } = simulated;
  const [first, last] = seeds;
  const { title, language } = scenario;
  const difficulties = [...new Set(results.map(({ difficulty }) => difficulty))];
  return [
    {
      text: fill(wording.title, { scenario: title, language, first, last, conversations }),
      tone: "heading",
    },
    ...difficulties.flatMap((difficulty) => [
      BLANK,
      ...table(
        results.filter((row) => row.difficulty === difficulty),
        difficulty,
        style,
      ),
    ]),
    BLANK,
    ...lineLines(lines, wording),
    ...(tests === 0 ? [] : [plain(fill(wording.tests, { count: tests }))]),
  ];
}

/** The outcomes stand last: they are what a narrow window may wrap. */
function table(rows: readonly Row[], difficulty: string, style: SimulationStyle): Line[] {
  const { columns, difficulties } = style.wording;
  const head = [
    difficulties[difficulty] ?? difficulty,
    columns.turns,
    columns.score,
    columns.curve,
    columns.outcomes,
  ];
  const cells = [head, ...rows.map((row) => cellsOf(row, style))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column] ?? ""))));
  const indent = widths.slice(0, 4).reduce((sum, width) => sum + width + GAP.length, 0);
  return cells.map((row, index) => ({
    text: row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join(GAP)
      .trimEnd(),
    tone: index === 0 ? "heading" : "plain",
    indent,
  }));
}

function cellsOf(row: Row, { wording, decimal, steps }: SimulationStyle): string[] {
  const outcomes = Object.entries(row.outcomes)
    .toSorted(([, a = 0], [, b = 0]) => b - a)
    .map(([outcome, times]) => `${wording.outcomes[outcome] ?? outcome} ${times}`);
  return [
    wording.characters[row.character] ?? row.character,
    written(row.turns, decimal),
    String(Math.round(row.score)),
    curveText(row.curve, steps),
    outcomes.join(", "),
  ];
}

/** Numbers to the right. */
function pad(cell: string, width: number, column: number): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(cell)));
  return column === 1 || column === 2 ? space + cell : cell + space;
}

function curveText(curve: readonly number[], steps: readonly string[]): string {
  const top = steps.length - 1;
  const shown = curve
    .slice(0, CURVE)
    .map((value) => steps[Math.min(top, Math.floor((value / MOST_AROUSAL) * steps.length))]);
  return shown.join("") + (curve.length > CURVE ? "…" : "");
}

function lineLines(
  { lines, used, unused, repeated, plain: share, plainLines }: Simulated["lines"],
  wording: SimulationWording,
): Line[] {
  const said = { used: lines - unused.length, lines, percent: Math.floor(used * 100) };
  const twice =
    repeated.length === 1 ? wording.repeatedOne : fill(wording.repeated, { count: repeated.length });
  return [
    plain(fill(wording.used, said)),
    ...(unused.length === 0 ? [] : [plain(fill(wording.unused, { ids: named(unused, NAMED) }))]),
    plain(repeated.length === 0 ? wording.noneRepeated : twice),
    ...(plainLines.length === 0
      ? []
      : [
          plain(
            fill(wording.plain, {
              percent: Math.ceil(share * 100),
              ids: named(
                plainLines.map(({ id }) => id),
                PLAIN_NAMED,
              ),
            }),
          ),
        ]),
  ];
}

function named(ids: readonly string[], most: number): string {
  return ids.slice(0, most).join(", ") + (ids.length > most ? ` … (+${ids.length - most})` : "");
}
