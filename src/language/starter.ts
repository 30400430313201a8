import type { Feeling } from "./terms.js";

/** Lines that any tenant could say, whatever the bad news: what a scenario of one's own starts with. By when they are said. */
export const STARTER_GROUPS = [
  "before",
  "blow",
  "again",
  "high",
  "medium",
  "low",
  "low-explained",
  "low-offered",
  "low-heard",
  "heard",
  "silence",
  "asked",
  "explained",
  "offered",
  "sorry",
  "belittled",
  "hurt",
  "hoped",
  "bargaining",
  "open",
  "loop",
  "yes-but",
  "parroted",
  "ignored",
  "unread",
  "end-calm",
  "end-complaint",
  "end-aggression",
  "end-walked-out",
] as const;
export type StarterGroup = (typeof STARTER_GROUPS)[number];

/** What a scenario file begins as, in its own language. */
export interface StarterWording {
  readonly opening: string;
  readonly says: Readonly<Record<StarterGroup, readonly string[]>>;
  /** A few lines for each feeling. */
  readonly feelings: Readonly<
    Record<Feeling, { readonly high: readonly string[]; readonly medium: readonly string[] }>
  >;
  /** The tenant corrects a feeling guessed wrong, by what they do feel. */
  readonly corrections: Readonly<Record<Feeling, readonly string[]>>;
  /** Comments for whoever writes on. */
  readonly comments: Readonly<
    Record<
      | "head"
      | "briefing"
      | "facts"
      | "phrases"
      | "tenant"
      | "underneath"
      | "topics"
      | "lines"
      | "thrown"
      | "fear"
      | "tests",
      string
    >
  > &
    Readonly<Record<StarterGroup, string>>;
  /** `{name}`, `{news}` */
  readonly situation: string;
  readonly final: string;
  readonly differs: string;
  readonly test: string;
  /** Ways of saying the news without its own words. */
  readonly phrases: readonly string[];
}
