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
  /** Columns to wrap at. */
  readonly width: number;
  /** 0 is no colour. */
  readonly colour: ColorSupportLevel;
}

/** Writes lines, wrapped and in their colour. Nothing that could steer the terminal gets through. */
export interface Screen {
  readonly width: number;
  print(lines: readonly Line[]): void;
  /** Text in a tone, for a prompt: not wrapped, no newline. */
  paint(tone: Tone, text: string): string;
}

/** Narrower than this is not wrapped any further. */
export const NARROWEST = 20;

/** Makes a screen on an output. */
export function createScreen({ output, width, colour }: ScreenOptions): Screen {
  const columns = Math.max(NARROWEST, width);
  const paint = painter(colour);
  return {
    width: columns,
    paint,
    print: (lines) => output.write(lines.map((line) => `${layOut(line, columns, paint)}\n`).join("")),
  };
}

function layOut({ text, tone, indent = 0 }: Line, width: number, paint: Screen["paint"]): string {
  const clean = printable(text);
  const lead = /^ */.exec(clean)![0];
  const inner = Math.max(NARROWEST / 2, width - Math.max(indent, lead.length));
  const wrapped = wrapAnsi(clean.slice(lead.length), inner, { hard: true, trim: false }).split("\n");
  const rows = wrapped.map((row, index) =>
    (index === 0 ? lead + row : " ".repeat(indent) + row.trimStart()).trimEnd(),
  );
  return rows.map((row) => (row === "" ? row : paint(tone, row))).join("\n");
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
