import { spanOf, type Rule } from "./engine/rule.js";

/** Cheap comfort, silver linings, comparison (pedagogy.md [14]). */
export const minimising: Rule<"minimising"> = {
  id: "minimising",
  severity: "warning",
  skill: "listening",
  source: "[14]",
  needs: "exchange",
  check: (exchange) =>
    exchange.crisis || !exchange.moves.has("minimising")
      ? undefined
      : { message: "minimising", better: "summary", ...spanOf(exchange, "minimising") },
};
