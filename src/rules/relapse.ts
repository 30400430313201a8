import { spanOf, type Rule } from "./engine/rule.js";

/** Explaining once more after a run had ended (moves.md, "Explanation loops"). */
export const relapse: Rule<"relapse"> = {
  id: "relapse",
  severity: "warning",
  skill: "staying-out-of-explanation",
  source: "moves.md",
  needs: "session",
  check: (exchange) =>
    exchange.crisis || exchange.explaining !== "relapse"
      ? undefined
      : { message: "relapse", better: "summary", ...spanOf(exchange, "explanation") },
};
