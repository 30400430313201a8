import { levelOf } from "../exchange/state.js";
import type { History } from "../exchange/history.js";
import { OUTCOMES, type Ending, type Outcome } from "../language/terms.js";

export { OUTCOMES, type Outcome };

/** How far the blow was absorbed. */
export type Verdict = "absorbed" | "partly-absorbed" | "not-absorbed";

/** Arousal this far under its peak is partly absorbed (contract). */
const PARTLY = 2;

/** The outcome: the news that was never given wins over all, then how the tenant broke off, then whether the emotion has sunk. */
export function outcomeOf(history: History, arousal: number, ending: Ending | undefined): Outcome {
  if (history.newsAt === null) return "not-told";
  if (ending !== undefined && ending !== "calm") return ending;
  return levelOf(arousal) === "low" && history.newsStands ? "reasonable" : "emotional";
}

/**
 * The verdict on an outcome.
 *
 * @param curve arousal over the conversation, the final one last
 */
export function verdictOf(outcome: Outcome, curve: readonly number[]): Verdict {
  if (outcome === "reasonable") return "absorbed";
  const fallen = Math.max(...curve) - (curve.at(-1) ?? 0) >= PARTLY;
  return outcome === "emotional" && fallen ? "partly-absorbed" : "not-absorbed";
}
