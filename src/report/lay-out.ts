import { wrapAnsi } from "fast-wrap-ansi";
import { printable } from "../language/printable.js";
import type { Line, Tone } from "./line.js";

/** Gives a text the look of a tone. */
export type Paint = (tone: Tone, text: string) => string;

/** No colours. */
export const UNPAINTED: Paint = (_tone, text) => text;

/** A line in rows of at most `width` columns, painted; nothing that could steer a terminal gets through. */
export function layOut(line: Line, width: number, paint: Paint): string {
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
