import stringWidth from "fast-string-width";
import { printable } from "../../language/printable.js";

/** A stretch of a text and what stands at the start of the line below it. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** One row of a text with the lines under it. */
export interface Row {
  readonly text: string;
  readonly below: readonly string[];
}

/** One letter as it is seen. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

/** Text of which every unit is a letter by itself; what tells letters apart in any other text takes long to load. */
const PLAIN = /^[\n\t\x20-\x7E\u00A0-\u024F\u2018-\u201F\u2026\u20AC]*$/;
const LINE_END = /^[\r\n\u2028\u2029]/;
const NEWLINE = "\n";

/**
 * Lays a text out in rows and draws a line under each marked stretch; stretches that overlap get lines of their own.
 *
 * @param stroke what lines are drawn with, one column wide
 */
export function underline(
  text: string,
  marks: readonly Marked[],
  { width, stroke }: { width: number; stroke: string },
): Row[] {
  const lanes = lanesOf(marks);
  return rowsOf(cellsOf(text), width).map((cells) => ({
    text: cells.map(({ shown }) => shown).join(""),
    below: lanes.map((lane) => laneUnder(cells, lane, stroke)).filter((line) => line !== ""),
  }));
}

/** Letters with a place on the screen; an end of line ends the row. */
function cellsOf(text: string): Cell[] {
  let start = 0;
  return lettersOf(text).map((letter) => {
    const ends = LINE_END.test(letter);
    const shown = ends ? NEWLINE : printable(letter.replaceAll("\t", " "));
    const end = start + letter.length;
    const cell = { start, end, shown, width: ends ? 0 : stringWidth(shown) };
    start = end;
    return cell;
  });
}

function lettersOf(text: string): string[] {
  if (PLAIN.test(text)) return text.split("");
  const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return Array.from(letters.segment(text), ({ segment }) => segment);
}

function rowsOf(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  let from = afterSpaces(cells, 0);
  while (from < cells.length) {
    const to = rowEnd(cells, from, width);
    rows.push(withoutSpaceBehind(cells.slice(from, to)));
    const next = afterSpaces(cells, to);
    from = cells[next]?.shown === NEWLINE ? afterSpaces(cells, next + 1) : next;
  }
  return rows;
}

/** A row ends at the last space that fits, else in the middle of a word. */
function rowEnd(cells: readonly Cell[], from: number, width: number): number {
  let used = 0;
  let space = from;
  for (let at = from; at < cells.length; at += 1) {
    const { shown, width: columns } = cells[at]!;
    if (shown === NEWLINE) return at;
    if (shown === " ") space = at;
    used += columns;
    if (used > width && shown !== " ") return space > from ? space : Math.max(at, from + 1);
  }
  return cells.length;
}

function afterSpaces(cells: readonly Cell[], from: number): number {
  let at = from;
  while (cells[at]?.shown === " ") at += 1;
  return at;
}

function withoutSpaceBehind(cells: readonly Cell[]): Cell[] {
  return cells.slice(0, cells.findLastIndex(({ shown }) => shown !== " ") + 1);
}

/** A stretch goes into the first lane that is free where it starts. */
function lanesOf(marks: readonly Marked[]): Marked[][] {
  const lanes: Marked[][] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const free = lanes.find((lane) => (lane.at(-1)?.end ?? 0) <= mark.start);
    if (free === undefined) lanes.push([mark]);
    else free.push(mark);
  }
  return lanes;
}

function laneUnder(cells: readonly Cell[], lane: readonly Marked[], stroke: string): string {
  const drawn: string[] = [];
  for (const { start, end, label } of lane) {
    let column = 0;
    let first: number | undefined;
    for (const cell of cells) {
      const under = cell.start < end && cell.end > start;
      if (under) first ??= column;
      for (const next = column + cell.width; column < next; column += 1) if (under) drawn[column] = stroke;
    }
    // the label stands where the stretch starts, not where it goes on
    if (first !== undefined && start >= (cells[0]?.start ?? 0))
      Array.from(label).forEach((sign, at) => (drawn[first + at] = sign));
  }
  return Array.from(drawn, (sign) => sign ?? " ").join("");
}
