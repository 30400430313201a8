import { spanOf, type Rule } from "./engine/rule.js";

/** A reproach to the tenant (pedagogy.md: it heats most). */
export const blame: Rule<"blame"> = {
  id: "blame",
  severity: "error",
  skill: "listening",
  source: "[15]",
  needs: "exchange",
  check: (exchange) =>
    exchange.crisis || !exchange.moves.has("blame")
      ? undefined
      : { message: "blame", better: "summary", ...spanOf(exchange, "blame") },
};
