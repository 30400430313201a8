import { spanOf, type Rule } from "./engine/rule.js";

/** Telling the tenant not to feel it or show it (pedagogy.md [15][16]). */
export const emotionBlock: Rule<"emotion-block"> = {
  id: "emotion-block",
  severity: "error",
  skill: "listening",
  source: "[15][16]",
  needs: "exchange",
  check: (exchange) =>
    exchange.crisis || !exchange.moves.has("emotion-block")
      ? undefined
      : { message: "block", better: "summary", ...spanOf(exchange, "emotion-block") },
};
