/** What bars are drawn with. */
export interface Strokes {
  readonly full: string;
  readonly empty: string;
}

/** For screen readers, logs and terminals that know no more. */
export const PLAIN_STROKES: Strokes = { full: "=", empty: "." };
export const BLOCK_STROKES: Strokes = { full: "█", empty: "░" };

/** A number as it is written in a language. */
export function written(value: number, decimal: string): string {
  return String(value).replace(".", decimal);
}

/**
 * A bar.
 *
 * @param share 0 to 1
 * @param cells how many characters wide
 */
export function bar(share: number, cells: number, { full, empty }: Strokes): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * cells);
  return full.repeat(filled) + empty.repeat(cells - filled);
}
