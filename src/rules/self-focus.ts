import { spanOf, type Rule } from "./engine/rule.js";

/** Talk about the speaker's own position or discomfort to an emotional tenant (pedagogy.md). */
export const selfFocus: Rule<"self-focus"> = {
  id: "self-focus",
  severity: "advice",
  skill: "listening",
  source: "[15]",
  needs: "exchange",
  check: (exchange) =>
    exchange.crisis || !exchange.moves.has("self-focus") || !exchange.emotional
      ? undefined
      : { message: "self-focus", better: "summary", ...spanOf(exchange, "self-focus") },
};
