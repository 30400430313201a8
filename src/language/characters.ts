import type { Feeling } from "./terms.js";

/**
 * What the scripted trainees of a simulation say, in the language of the scenario. They know nothing of the situation but the
 * sentence of the news, so every sentence fits any bad news; `{news}` is that sentence, `{line}` the tenant's last line.
 */
export interface CharacterWording {
  /** An announcement with the news behind it. */
  readonly news: readonly string[];
  /** The news once more, short. */
  readonly newsAgain: readonly string[];
  /** By feeling: the plain word, and a notch stronger for a tenant who is beside themselves. Each says something else. */
  readonly summaries: Readonly<Record<Feeling, GradedSentences>>;
  readonly openQuestions: readonly string[];
  readonly closedQuestions: readonly string[];
  readonly explanations: readonly string[];
  readonly solutions: readonly string[];
  readonly apologies: readonly string[];
  readonly minimising: readonly string[];
  readonly falseHope: readonly string[];
  /** Behind a summary, to take it back. */
  readonly buts: readonly string[];
  /** Rows of feeling words. */
  readonly stuffing: readonly string[];
  /** How the tenant's own line comes back. */
  readonly parroting: readonly string[];
  /** Everything but what the visit is for. */
  readonly smallTalk: readonly string[];
}

/** The same things said plainly and strongly. */
export interface GradedSentences {
  readonly plain: readonly string[];
  readonly strong: readonly string[];
}

/**
 * Makes the plain and the strong sentences out of ones with `{very}` in them.
 *
 * @param very words that make it a notch stronger, taken in turn
 */
export function graded(very: readonly string[], sentences: readonly string[]): GradedSentences {
  return {
    plain: sentences.map((sentence) => sentence.replace("{very} ", "")),
    strong: sentences.map((sentence, at) => sentence.replace("{very}", very[at % very.length] ?? "")),
  };
}
