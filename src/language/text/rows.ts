/** Numbers in a row, wherever they are kept: an `Int32Array` is one. */
export interface NumberRow {
  readonly length: number;
  at(index: number): number | undefined;
}

/** Words in a row, in the order of their UTF-16 units: an array is one. */
export interface WordRow {
  readonly length: number;
  at(index: number): string | undefined;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BITS = 6;

const VALUES = new Uint8Array(128);
for (let at = 0; at < DIGITS.length; at += 1) VALUES[DIGITS.charCodeAt(at)] = at;

/**
 * Whole numbers from 0 as letters, all as wide: a program can hold them in its source, and read one without reading the others.
 * The first letter says how wide a number is.
 */
export class PackedNumbers implements NumberRow {
  readonly length: number;
  private readonly width: number;

  constructor(readonly text: string) {
    this.width = text === "" ? 1 : VALUES[text.charCodeAt(0)]!;
    this.length = Math.max(0, (text.length - 1) / this.width);
  }

  at(index: number): number {
    const { text, width } = this;
    let at = 1 + index * width;
    let value = VALUES[text.charCodeAt(at)]!;
    for (let left = width; left > 1; left -= 1) value = (value << BITS) | VALUES[text.charCodeAt((at += 1))]!;
    return value;
  }
}

/** Writes a row for {@link PackedNumbers}: numbers from 0 to 2³¹ − 1. */
export function packNumbers(row: NumberRow): string {
  const numbers = Array.from({ length: row.length }, (_, index) => row.at(index)!);
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  let width = 1;
  while (width * BITS < 32 && most >= 2 ** (width * BITS)) width += 1;
  return DIGITS[width]! + numbers.map((number) => digitsOf(number, width)).join("");
}

function digitsOf(number: number, width: number): string {
  let text = "";
  for (let left = number; text.length < width; left = Math.floor(left / DIGITS.length))
    text = DIGITS[left % DIGITS.length]! + text;
  return text;
}

/** Words written one behind the other, and where each begins. */
export class PackedWords implements WordRow {
  readonly length: number;

  constructor(
    private readonly text: string,
    private readonly from: NumberRow,
  ) {
    this.length = Math.max(0, from.length - 1);
  }

  at(index: number): string {
    return this.text.slice(this.from.at(index), this.from.at(index + 1));
  }
}

/** Where a word stands in a sorted row; -1 when it does not. */
export function indexIn(row: WordRow, word: string): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row.at(middle)! < word) low = middle + 1;
    else high = middle;
  }
  return low < row.length && row.at(low) === word ? low : -1;
}
