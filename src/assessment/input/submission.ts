import type { Difficulty, Language } from "../../language/terms.js";
import type { SelfRating } from "../assessment.js";
import type { Turn } from "../turn.js";
import type { ScriptFile } from "./schema.js";

/** A script or a transcript as it was handed in; what it leaves out is decided by whoever assesses it. */
export interface Submission {
  /** An id, an alias or a path. */
  readonly scenario?: string;
  readonly language?: Language;
  /** The bad news in a sentence. */
  readonly news?: string;
  readonly seed?: number;
  readonly difficulty?: Difficulty;
  readonly selfRating?: SelfRating;
  readonly turns: readonly Turn[];
}

/** @returns the submission of a sound file: names in camel case, silence as an empty text. */
export function toSubmission({ "self-rating": selfRating, turns, ...same }: ScriptFile): Submission {
  return {
    ...same,
    ...(selfRating !== undefined && { selfRating }),
    turns: turns.map(({ tenant, trainee }) =>
      tenant === undefined ? { trainee: trainee ?? "" } : { tenant },
    ),
  };
}
