import type { Feeling } from "../language/terms.js";
import type { Run } from "./run.js";

/** A feeling summary said before: the feeling it named, what it was about, and the cause it gave. */
export interface SaidSummary {
  readonly family: Feeling | null;
  readonly stems: ReadonlySet<string>;
  readonly cause: ReadonlySet<string>;
}

/** What earlier turns of a conversation leave behind for the next one. */
export interface History {
  /** Trainee turns so far. */
  readonly turns: number;
  /** The trainee turn in which the news was first given; null until then. */
  readonly newsAt: number | null;
  /** Times the news was given in a row without a feeling summary. */
  readonly bareNews: number;
  /** No false hope since the news was last given. */
  readonly newsStands: boolean;
  readonly run: Run;
  readonly summaries: readonly SaidSummary[];
  /** Feelings of the tenant that were rightly named, in order. */
  readonly named: readonly Feeling[];
  /** Feelings flatly claimed that the tenant corrected. */
  readonly corrected: readonly Feeling[];
  /** Guesses that the tenant denied since a feeling was last said outright and rightly. */
  readonly denied: number;
  /** The trainee turn with the last fitting summary; null when there was none. */
  readonly fittingAt: number | null;
  readonly silences: number;
  readonly echoes: number;
  readonly apologies: number;
  /** Turns in a row with a question and no feeling summary. */
  readonly questions: number;
  /** The trainee turn in which a question was last parked; null when none was. */
  readonly parkedAt: number | null;
  /** Turns in a row that passed the tenant's question by. */
  readonly ignored: number;
  /** Content given to a calm tenant, after the news. */
  readonly explained: boolean;
  readonly nextStep: boolean;
  /** Turns in a row, after the news, to a calm tenant. */
  readonly calm: number;
  /** The same, without any content. */
  readonly calmWithout: number;
}

/** A conversation that has not begun. */
export const NO_HISTORY: History = {
  turns: 0,
  newsAt: null,
  bareNews: 0,
  newsStands: false,
  run: { turns: [], ended: 0 },
  summaries: [],
  named: [],
  corrected: [],
  denied: 0,
  fittingAt: null,
  silences: 0,
  echoes: 0,
  apologies: 0,
  questions: 0,
  parkedAt: null,
  ignored: 0,
  explained: false,
  nextStep: false,
  calm: 0,
  calmWithout: 0,
};
