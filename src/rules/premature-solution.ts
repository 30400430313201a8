import { spanOf, type Rule } from "./engine/rule.js";

/** Advice or an offer while the emotion still has priority (pedagogy.md [14][17]). */
export const prematureSolution: Rule<"premature-solution"> = {
  id: "premature-solution",
  severity: "advice",
  skill: "staying-out-of-explanation",
  source: "[14][17]",
  needs: "exchange",
  check: (exchange) => {
    const { crisis, emotional, moves, before, news } = exchange;
    if (crisis || !emotional || !moves.has("solution") || (before.newsAt === null && news === "none"))
      return undefined;
    return { message: "early", better: "summary", ...spanOf(exchange, "solution") };
  },
};
