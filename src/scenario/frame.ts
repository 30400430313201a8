import stringWidth from "fast-string-width";
import { fill } from "../language/fill.js";
import type { ProblemWording } from "../language/problems.js";
import type { Language } from "../language/terms.js";
import { visible } from "./control-characters.js";
import type { SourceProblem } from "./problem.js";

/** Where the problems were found and how to put them. */
export interface FrameContext {
  /** As it is to be shown. */
  readonly file: string;
  readonly text: string;
  /** Lines of the file above the text, where the text is only a part of it. */
  readonly above?: number;
  readonly wording: ProblemWording;
}

/** Longer lines are cut around the place, in UTF-16 units. */
const WINDOW = 100;
/** What stays in sight before the place. */
const LEAD = 40;

/**
 * Renders problems for a person: `file:line:column  error  message`, the lines around the place with a caret under it,
 * and what was expected.
 *
 * @returns plain text without control characters other than newlines, ending in one; empty when there is no problem.
 */
export function renderProblems(problems: readonly SourceProblem[], context: FrameContext): string {
  const lines = context.text.replace(/^\ufeff/, "").split("\n");
  return problems
    .map((problem, index) => {
      const again = samePlace(problem, problems[index - 1]);
      const rows = [
        headline(problem, context),
        ...(again || problem.line === 0 ? [] : frameOf(problem, lines, context.above)),
        ...hints(problem, context.wording),
      ];
      return `${index === 0 || again ? "" : "\n"}${rows.join("\n")}\n`;
    })
    .join("");
}

/** @returns the sentence about the problem, in the language of the wording. */
export function messageOf({ code, values }: SourceProblem, wording: ProblemWording): string {
  return fill(wording.problems[code], { ...oneLined(values), ...languageNames(values, wording) });
}

/** What tells a language by its code is read by its name. */
function languageNames(
  values: SourceProblem["values"],
  { languages }: ProblemWording,
): Record<string, string> {
  if (!("textLanguage" in values)) return {};
  const named = Object.entries(values).filter(([, value]) => value === "nl" || value === "en");
  return Object.fromEntries(named.map(([key, value]) => [key, languages[value as Language]]));
}

/** Several problems in one place share a frame. */
function samePlace(one: SourceProblem, other: SourceProblem | undefined): boolean {
  return one.line === other?.line && one.column === other.column;
}

function headline(problem: SourceProblem, { file, wording, above = 0 }: FrameContext): string {
  const { line, column, severity } = problem;
  const place = line > 0 ? `${oneLine(file)}:${line + above}:${column}` : oneLine(file);
  return `${place}  ${wording.severities[severity]}  ${messageOf(problem, wording)}`;
}

function hints({ values }: SourceProblem, wording: ProblemWording): string[] {
  const kinds = ["expected", "nearest"] as const;
  return kinds.filter((kind) => kind in values).map((kind) => `  ${fill(wording[kind], oneLined(values))}`);
}

function frameOf(
  { line, column, endColumn = column + 1 }: SourceProblem,
  lines: readonly string[],
  above = 0,
): string[] {
  const from = windowStart(column, Math.max(0, endColumn - column));
  const gutter = String(Math.min(line + 1, lines.length) + above).length;
  const row = (mark: string, label: string, text: string): string =>
    `${mark} ${label.padStart(gutter)} | ${text}`.trimEnd();
  return [line - 1, line, line + 1].flatMap((number) => {
    const text = lines[number - 1];
    if (text === undefined || (number !== line && text.trim() === "")) return [];
    const shown = row(number === line ? ">" : " ", String(number + above), cut(text, from));
    return number === line ? [shown, row(" ", "", carets(text, [column, endColumn], from))] : [shown];
  });
}

/** All lines of a frame are cut at the same column, so that indentation stays comparable. */
function windowStart(column: number, length: number): number {
  const fits = column - 1 + Math.min(length, WINDOW - LEAD) <= WINDOW;
  return fits ? 0 : column - 1 - LEAD;
}

function cut(text: string, from: number): string {
  const line = text.replace(/\r$/, "");
  const end = from + WINDOW;
  return `${from > 0 ? "…" : ""}${printable(line.slice(from, end))}${line.length > end ? "…" : ""}`;
}

function carets(text: string, [column, endColumn]: readonly [number, number], from: number): string {
  const before = stringWidth(printable(text.slice(from, column - 1))) + (from > 0 ? 1 : 0);
  const under = stringWidth(printable(text.slice(column - 1, Math.min(endColumn - 1, from + WINDOW))));
  return " ".repeat(before) + "^".repeat(Math.max(1, under));
}

function printable(text: string): string {
  return visible(text.replaceAll("\t", "  ").replaceAll("\r", " "));
}

function oneLined(values: SourceProblem["values"]): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? oneLine(value) : value]),
  );
}

function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, " "));
}
