import type { Phrase } from "../../pack.js";

/**
 * States that are also the past of a verb: they count behind a linking word or in a question, so that "you are upset" and
 * "are you upset?" name a feeling and "you upset the neighbours" does not.
 *
 * @param words participles, folded
 * @returns the phrases in which each of them is a state
 */
export function participles(...words: readonly string[]): Phrase[] {
  const choice = words.join("|");
  return words.length === 0 ? [] : [`@link ${choice}`, `are you [@adv] [@adv] ${choice}`];
}
