import type { Feeling, MoveId } from "../language/terms.js";

/** A feeling as the trainee named it. */
export interface NamedFeeling {
  /** null: it was named without saying which ("this hits you hard"). */
  readonly family: Feeling | null;
  readonly near: readonly Feeling[];
  /** 1 to 5. */
  readonly strength: number;
}

/** Why a move was seen: the cue and the words it stands in. */
export interface Evidence {
  readonly cue: string;
  readonly words: string;
}

/** One move in an utterance. `start` and `end` are half-open UTF-16 offsets into its text. */
export interface Hit {
  readonly move: MoveId;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** First and last clause covered, inclusive. */
  readonly clauses: readonly [number, number];
  readonly evidence: readonly Evidence[];
  /** On a feeling summary: what was named, in the order said. */
  readonly feelings?: readonly NamedFeeling[];
  /** On a feeling summary: put as a guess, not as a claim. */
  readonly tentative?: boolean;
}
