import type { Mood, Person } from "../pack.js";
import type { CompiledCue } from "./compile.js";
import type { Word } from "./word.js";

export type { Word } from "./word.js";

export interface Sentence {
  /** Index of the first word, and of the word after the last. */
  readonly from: number;
  readonly to: number;
  readonly mood: Mood;
  /** The words that carry weight: `from` moved past fillers ("nou, ja"). */
  readonly body: number;
}

/** How a clause is tied to what stands before it. */
export type Opener = "contrast" | "cause" | "condition" | "that" | "joiner" | "pause" | "none";

export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly opener: Opener;
  readonly past: boolean;
}

/** A cue found in a text, with the structure around it. */
export interface Match {
  readonly cue: CompiledCue;
  /** First and last word, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  readonly sentence: number;
  readonly person: Person;
  readonly negated: boolean;
  readonly conditional: boolean;
}

/** A text read once: words, structure and every cue that holds. */
export interface Reading {
  readonly text: string;
  /** True when the text was longer than what is read. */
  readonly truncated: boolean;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly matches: readonly Match[];
}

/** An utterance is read up to this many UTF-16 units (contract). */
export const READ_LIMIT = 20_000;
