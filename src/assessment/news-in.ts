import type { Opener } from "../language/text/reading.js";
import type { Utterance } from "../moves/recognise.js";

/** A clause tied so is no sentence by itself: "that your home will be cleared". */
const SUBORDINATE: ReadonlySet<Opener> = new Set<Opener>(["that", "cause", "condition"]);
const TIED: ReadonlySet<Opener> = new Set<Opener>(["joiner", "contrast"]);
const ENDED = /[.!?…]$/;

/** The bad news in an utterance's own words, as a sentence; undefined where it can not stand alone. */
export function newsIn({ reading, hits }: Utterance): string | undefined {
  const hit = hits.find(({ move }) => move === "bad-news");
  const clause = hit && reading.clauses[hit.clauses[0]];
  if (clause === undefined || SUBORDINATE.has(clause.opener)) return undefined;
  // "so your home will be cleared": without the word that ties it to what went before
  const from = clause.to - clause.from > 1 && TIED.has(clause.opener) ? clause.from + 1 : clause.from;
  const said = reading.text.slice(reading.words[from]!.start, hit!.end);
  const sentence = said.charAt(0).toUpperCase() + said.slice(1);
  return ENDED.test(sentence) ? sentence : `${sentence}.`;
}
