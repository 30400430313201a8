/** How a line of text is meant; the terminal gives each tone its colour, plain output none. */
export type Tone = "plain" | "heading" | "good" | "bad" | "faint";

/** One paragraph of output, not yet wrapped. Empty text is a blank line. */
export interface Line {
  readonly text: string;
  readonly tone: Tone;
  /** Columns that wrapped lines are moved in by. */
  readonly indent?: number;
  /** Laid out in columns already: not wrapped again. */
  readonly fixed?: boolean;
}

/** A plain line. */
export function plain(text: string): Line {
  return { text, tone: "plain" };
}

/** A blank line. */
export const BLANK: Line = plain("");
