import type { Exchange } from "../exchange/exchange.js";
import type { MoveId } from "../language/terms.js";
import type { Rule } from "./engine/rule.js";

const SERIOUS: readonly MoveId[] = [
  "closed-question",
  "open-question",
  "solution",
  "feeling-summary",
  "acknowledgement",
  "self-focus",
];

/** Words about ending one's life, or violence in sight: asking directly, staying and fetching help are right (pedagogy.md, "Crisis"). */
export const crisisTakenSeriously: Rule<"crisis-taken-seriously"> = {
  id: "crisis-taken-seriously",
  severity: "error",
  skill: "listening",
  source: "pedagogy.md, Crisis",
  needs: "exchange",
  check: (exchange) => {
    if (!exchange.crisis) return undefined;
    return takenSeriously(exchange)
      ? { message: "serious", severity: "praise" }
      : { message: "passed-by", better: "crisis" };
  },
};

function takenSeriously({ moves, silence }: Exchange): boolean {
  return (
    !silence &&
    !moves.has("emotion-block") &&
    !moves.has("minimising") &&
    SERIOUS.some((move) => moves.has(move))
  );
}
