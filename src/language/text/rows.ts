/** Words in a row, in the order of their UTF-16 units: an array is one. */
export interface WordRow {
  readonly length: number;
  at(index: number): string | undefined;
}

/** Words written one behind the other, and where each begins; behind the last beginning stands where the last word ends. */
export class PackedWords implements WordRow {
  readonly length: number;

  constructor(
    readonly text: string,
    readonly starts: Int32Array,
  ) {
    this.length = Math.max(0, starts.length - 1);
  }

  at(index: number): string {
    return this.text.slice(this.starts[index], this.starts[index + 1]);
  }
}

/** Writes words for {@link PackedWords}. */
export function packWords(row: WordRow): PackedWords {
  const words = Array.from({ length: row.length }, (_, index) => row.at(index)!);
  const starts = new Int32Array(words.length + 1);
  words.forEach((word, index) => (starts[index + 1] = starts[index]! + word.length));
  return new PackedWords(words.join(""), starts);
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
