import stringWidth from "string-width";

/** What a terminal shows of what was written to it: enough of one to see a line being edited. */
export interface Shown {
  /** Row by row, from the first written, without spaces at the end. */
  readonly rows: readonly string[];
  /** The row and the column that the cursor stands in, from 0. */
  readonly cursor: { readonly row: number; readonly column: number };
}

/** An escape sequence with its numbers and its letter, another one, or a character. */
// eslint-disable-next-line no-control-regex
const PIECES = /\u001B\[([?\d;]*)([A-Za-z~])|\u001B[^[]|[\s\S]/gu;

/** Shows what was written on a terminal of so many columns. Rows scroll up for ever; colours are passed over. */
export function showOn(columns: number, written: string): Shown {
  const grid: string[][] = [[]];
  let [row, column] = [0, 0];
  const line = (at: number): string[] => {
    while (grid.length <= at) grid.push([]);
    return grid[at]!;
  };
  const put = (character: string): void => {
    const width = stringWidth(character);
    if (width === 0) return;
    if (column + width > columns) [row, column] = [row + 1, 0];
    const cells = line(row);
    while (cells.length < column) cells.push(" ");
    cells.splice(column, width, character, ...Array.from({ length: width - 1 }, () => ""));
    column += width;
  };
  const steer = (numbers: string, letter: string): void => {
    const count = Number.parseInt(numbers || "1", 10);
    column = Math.min(column, columns - 1);
    if (letter === "A") row = Math.max(0, row - count);
    if (letter === "B") row += count;
    if (letter === "C") column = Math.min(columns - 1, column + count);
    if (letter === "D") column = Math.max(0, column - count);
    if (letter === "G") column = count - 1;
    if (letter === "K" || letter === "J") line(row).splice(numbers === "2" ? 0 : column);
    if (letter === "J") grid.splice(row + 1);
  };
  for (const [piece, numbers = "", letter] of written.matchAll(PIECES)) {
    if (letter !== undefined) steer(numbers, letter);
    else if (piece === "\r") column = 0;
    else if (piece === "\n") row += 1;
    else if (piece === "\b") column = Math.max(0, column - 1);
    else if (piece >= " " && piece !== "\u007F") put(piece);
    line(row);
  }
  return { rows: grid.map((cells) => cells.join("").trimEnd()), cursor: { row, column } };
}
