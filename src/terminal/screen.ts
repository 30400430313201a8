import { Chalk, type ColorSupportLevel } from "chalk";
import { layOut, type Paint } from "../report/lay-out.js";
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
  readonly paint: Paint;
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

/** The sixteen basic colours alone: they follow the terminal's theme, light or dark. */
function painter(level: ColorSupportLevel): Paint {
  if (level === 0) return (_, text) => text;
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
