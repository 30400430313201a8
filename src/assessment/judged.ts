import type { Exchange } from "../exchange/exchange.js";
import type { Finding } from "../rules/engine/judge.js";

/** One exchange with what the rules said of it: what an assessment is made from. */
export interface Judged {
  readonly exchange: Exchange;
  readonly findings: readonly Finding[];
}

/** The exchanges in which emotion had priority: after the news, with an emotional tenant, outside any crisis. */
export function emotionalTurns(turns: readonly Judged[]): readonly Judged[] {
  return turns.filter(
    ({ exchange: { before, emotional, crisis } }) => before.newsAt !== null && emotional && !crisis,
  );
}

/** How often a rule spoke up over a conversation. */
export function countOf(turns: readonly Judged[], rule: Finding["rule"]): number {
  return turns.flatMap(({ findings }) => findings).filter((finding) => finding.rule === rule).length;
}
