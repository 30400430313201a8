import { isEmotional, type TenantState } from "../exchange/state.js";
import type { Exchange } from "../exchange/exchange.js";
import type { MoveId } from "../language/terms.js";
import type { Finding } from "../rules/engine/judge.js";

/** Moves that talk where listening is called for. */
export const TALKS: readonly MoveId[] = ["explanation", "solution", "self-focus", "false-hope"];

/** One exchange with what the rules said of it: what an assessment is made from. */
export interface Judged {
  readonly exchange: Exchange;
  readonly findings: readonly Finding[];
}

/**
 * The exchanges in which emotion had priority: after the news, with an emotional tenant, outside any crisis. Where the news
 * was never given, the tenant's emotion is still there to be met.
 */
export function emotionalTurns(turns: readonly Judged[]): readonly Judged[] {
  const told = turns.some(({ exchange }) => exchange.news === "first");
  return turns.filter(
    ({ exchange: { before, emotional, crisis } }) =>
      (before.newsAt !== null || !told) && emotional && !crisis,
  );
}

/** A conversation as the skills see it. */
export interface Held {
  readonly turns: readonly Judged[];
  /** Whether the tenant, once told, ever came to be calm: until then the blow is still to be absorbed. */
  readonly calmed: boolean;
}

/** What the skills are scored from: the turns, and the tenant as they were left. */
export function heldOf(turns: readonly Judged[], finalState: TenantState): Held {
  const told = turns.some(({ exchange }) => exchange.news === "first");
  const before = turns.some(({ exchange }) => exchange.before.newsAt !== null && !exchange.emotional);
  return { turns, calmed: before || (told && !isEmotional(finalState)) };
}
