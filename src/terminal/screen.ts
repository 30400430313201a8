import { Chalk, type ColorSupportLevel } from "chalk";
import wrapAnsi from "wrap-ansi";
import { printable } from "../language/printable.js";
import type { Line, Tone } from "../report/line.js";

/** Where output goes. */
export interface Output {
  write(text: string): unknown;
}

/** How a screen shows things. */
export interface ScreenOptions {
  readonly output: Output;
  /** Columns to wrap at; asked each time, since a window can change. */
  readonly width: () => number;
  /** 0 is no colour. */
  readonly colour: ColorSupportLevel;
}

/** Writes lines, wrapped and in their colour. Nothing that could steer the terminal gets through. */
export interface Screen {
  readonly width: () => number;
  print(lines: readonly Line[]): void;
  /** Text in a tone, for a prompt: not wrapped, no newline. */
  paint(tone: Tone, text: string): string;
}

/** Narrower than this is not wrapped any further. */
export const NARROWEST = 20;

/** Makes a screen on an output. */
export function createScreen({ output, width, colour }: ScreenOptions): Screen {
  const columns = (): number => Math.max(NARROWEST, width());
  const paint = painter(colour);
  return {
    width: columns,
    paint,
    print: (lines) => output.write(lines.map((line) => `${layOut(line, columns(), paint)}\n`).join("")),
  };
}

function layOut(line: Line, width: number, paint: Screen["paint"]): string {
  const { text, tone, indent = 0 } = line;
  if (line.fixed) return text === "" ? "" : paint(tone, printable(text));
  // Composed letters and no tabs: what is cut off for the first row must be found again in the text.
  const rows = wrap(printable(text).normalize().replaceAll("\t", " "), width, indent);
  return rows.map((row) => (row === "" ? row : paint(tone, row))).join("\n");
}

/** Only rows after the first are moved in, so only they have less room. */
function wrap(text: string, width: number, indent: number): string[] {
  const words = text.trimStart();
  const lead = " ".repeat(Math.min(/^ */.exec(text)![0].length, width / 2));
  const first = cut(words, width - lead.length)[0] ?? "";
  const others = words.slice(first.length).trim();
  const margin = " ".repeat(Math.min(indent, width / 2));
  const below = others === "" ? [] : cut(others, width - margin.length);
  return [lead + first, ...below.map((row) => margin + row.trim())].map((row) => row.trimEnd());
}

function cut(text: string, room: number): string[] {
  return wrapAnsi(text, room, { hard: true, trim: false }).split("\n");
}

/** The sixteen basic colours alone: they follow the terminal's theme, light or dark. */
function painter(level: ColorSupportLevel): Screen["paint"] {
  const chalk = new Chalk({ level });
  const paints: Readonly<Record<Tone, (text: string) => string>> = {
    plain: (text) => text,
    heading: chalk.bold,
    good: chalk.green,
    bad: chalk.red,
    faint: chalk.dim,
  };
  return (tone, text) => paints[tone](text);
}
