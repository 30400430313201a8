/** How trainees rate themselves, and what is said of it, in the language of the interface. */
export interface SelfRatingWording {
  /** What the option does, as help shows it. */
  readonly option: string;
  /** Before the questions; each asks about `{skill}`. */
  readonly intro: readonly string[];
  readonly ask: string;
  readonly again: string;
  readonly title: string;
  /** Beside a skill: `{self}` and `{scored}`, 1 to 5; and where the conversation gave no occasion. */
  readonly row: string;
  readonly noOccasion: string;
  readonly self: string;
  readonly scored: string;
  /** The largest gap: `{skill}`, `{self}` and `{scored}`; rated higher, rated lower, and none to speak of. */
  readonly higher: string;
  readonly lower: string;
  readonly same: string;
}
