/** A word with what the analysis knows of it. */
export interface Word {
  readonly norm: string;
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** One bit a required class. */
  readonly flags: number;
  /** What it is compared by; undefined for a word without content. */
  readonly stem: string | undefined;
  /** What the automaton of the lexicon reads it as. */
  readonly input: number;
  readonly before: Break;
  /** It begins a sentence. */
  readonly opens: boolean;
  /** It denies what follows. */
  readonly negates: boolean;
}

/** What stands between a word and the one before it: nothing, a pause within the sentence, or the end of a sentence. */
export type Break = 0 | 1 | 2;
