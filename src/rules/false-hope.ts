import { spanOf, type Rule } from "./engine/rule.js";

/** Weakening a decision that stands (pedagogy.md, "Hope and denial" [12]). */
export const falseHope: Rule<"false-hope"> = {
  id: "false-hope",
  severity: "error",
  skill: "standing-by-the-news",
  source: "[4][12]",
  needs: "exchange",
  check: (exchange) =>
    exchange.crisis || !exchange.moves.has("false-hope")
      ? undefined
      : { message: "maybe", better: "summary-and-news", ...spanOf(exchange, "false-hope") },
};
