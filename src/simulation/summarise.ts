import type { Feeling } from "../language/terms.js";
import { pick, type Stand } from "./character.js";

/** From here on a plain word falls short, and a strong one fits. */
const STRONG_FROM = 7;

/** A summary for the feeling and the strength that are there, not said before. */
export function summary(stand: Stand): string {
  const { feeling, arousal } = stand.session.mind.state;
  return summaryOf(feeling === "none" ? "disbelief" : feeling, arousal, stand);
}

/** A summary of some feeling, as strong as the tenant feels. */
export function summaryOf(feeling: Feeling, arousal: number, stand: Stand): string {
  return pick(stand.words.summaries[feeling][arousal >= STRONG_FROM ? "strong" : "plain"], stand);
}
