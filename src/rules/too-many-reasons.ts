import type { Exchange } from "../exchange/exchange.js";
import { spanOf, type Rule } from "./engine/rule.js";

/** Only the news: one short reason at the most (pedagogy.md [3][6]); each further one suggests a way back [4]. */
const MOST = 1;

/** More than one reason in the turn that gives the news. */
export const tooManyReasons: Rule<"too-many-reasons"> = {
  id: "too-many-reasons",
  severity: "advice",
  skill: "blow",
  source: "[3][4][6]",
  needs: "exchange",
  check: (exchange) =>
    !exchange.crisis && exchange.news === "first" && reasons(exchange) > MOST
      ? { message: "reasons", better: "news", ...spanOf(exchange, "explanation") }
      : undefined,
};

function reasons({ utterance }: Exchange): number {
  return utterance.hits.filter(({ move }) => move === "explanation").length;
}
