/**
 * The candidate a mistyped word most likely stands for.
 *
 * @returns the candidate within a third of the word's length in typing errors (one at least), or the only one that
 *   begins much like it; undefined when none comes near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  const budget = Math.max(1, Math.floor(typed.length / 3));
  let best: { candidate: string; errors: number } | undefined;
  const openings: string[] = [];
  for (const candidate of candidates) {
    const target = candidate.toLowerCase();
    if (sharesOpening(typed, target)) openings.push(candidate);
    if (Math.abs(target.length - typed.length) > budget) continue;
    const errors = typingErrors(typed, target);
    if (errors <= budget && errors < (best?.errors ?? Infinity)) best = { candidate, errors };
  }
  return best?.candidate ?? (openings.length === 1 ? openings[0] : undefined);
}

/** Two thirds of the shorter word, and three letters at least: "sad" for sadness, "explaning" for explanation. */
function sharesOpening(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= Math.max(3, (2 / 3) * Math.min(one.length, other.length));
}

/**
 * Counts letters left out, added, changed, or swapped with their neighbour (Damerau-Levenshtein, optimal string
 * alignment).
 */
export function typingErrors(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
