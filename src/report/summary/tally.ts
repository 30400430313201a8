/** Whole numbers from 0 to 100, counted: enough for the mean, the spread and the quartiles of any crowd, in constant memory. */
export interface Tally {
  /** How often each number was there, by number. */
  readonly counts: number[];
}

const MOST = 100;

/** A tally of nothing. */
export function newTally(): Tally {
  return { counts: Array.from({ length: MOST + 1 }, () => 0) };
}

/** Counts one more. */
export function count({ counts }: Tally, value: number): void {
  const at = Math.min(MOST, Math.max(0, Math.round(value)));
  counts[at] = (counts[at] ?? 0) + 1;
}

/** A crowd of numbers in a few. */
export interface Spread {
  readonly count: number;
  /** To a tenth, like the deviation. */
  readonly mean: number;
  /** Standard deviation, of these very numbers. */
  readonly deviation: number;
  readonly lowest: number;
  /** A quarter lies at or under the first, half at or under the median. */
  readonly firstQuartile: number;
  readonly median: number;
  readonly thirdQuartile: number;
  readonly highest: number;
}

/** What a tally amounts to; undefined of nothing. */
export function spreadOf(tally: Tally): Spread | undefined {
  const { counts } = tally;
  const total = counts.reduce((sum, many) => sum + many, 0);
  if (total === 0) return undefined;
  const mean = counts.reduce((sum, many, value) => sum + many * value, 0) / total;
  const variance = counts.reduce((sum, many, value) => sum + many * (value - mean) ** 2, 0) / total;
  return {
    count: total,
    mean: tenth(mean),
    deviation: tenth(Math.sqrt(variance)),
    lowest: counts.findIndex((many) => many > 0),
    firstQuartile: quantile(tally, 0.25 * total),
    median: quantile(tally, 0.5 * total),
    thirdQuartile: quantile(tally, 0.75 * total),
    highest: counts.findLastIndex((many) => many > 0),
  };
}

/** The least number that so many lie at or under. */
function quantile({ counts }: Tally, many: number): number {
  let sum = 0;
  return counts.findIndex((here) => (sum += here) >= many && sum > 0);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How many numbers lie in each of ten classes: 0 to 9, 10 to 19, and so on; 100 belongs to the last. */
export function classesOf({
  counts,
}: Tally): { readonly from: number; readonly to: number; readonly count: number }[] {
  return Array.from({ length: 10 }, (_, index) => {
    const from = index * 10;
    const to = index === 9 ? MOST : from + 9;
    return { from, to, count: counts.slice(from, to + 1).reduce((sum, many) => sum + many, 0) };
  });
}
