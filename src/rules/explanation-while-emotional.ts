import { spanOf, type Rule } from "./engine/rule.js";

/** The first explaining turn to an emotional tenant: a nudge (pedagogy.md, "Explanation mode"). */
export const explanationWhileEmotional: Rule<"explanation-while-emotional"> = {
  id: "explanation-while-emotional",
  severity: "advice",
  skill: "staying-out-of-explanation",
  source: "[7][9]",
  needs: "exchange",
  check: (exchange) => {
    if (exchange.crisis || exchange.explaining !== "first") return undefined;
    const message = exchange.signs.has("why") ? "to-why" : "nudge";
    return { message, better: "summary", ...spanOf(exchange, "explanation") };
  },
};
