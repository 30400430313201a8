import { spanOf, type Rule } from "./engine/rule.js";

/** Calm turns that mirror instead of answering: the second is one too many (pedagogy.md, "When content becomes right"). */
const PATIENCE = 2;

/** Yet another summary to a tenant who has already calmed down and wants to know what happens now. */
export const overReflecting: Rule<"over-reflecting"> = {
  id: "over-reflecting",
  severity: "advice",
  skill: "staying-out-of-explanation",
  source: "[9][17]",
  needs: "session",
  check: (exchange) => {
    const { emotional, before, news, moves, crisis } = exchange;
    if (crisis || emotional || before.newsAt === null || news === "first" || !moves.has("feeling-summary"))
      return undefined;
    if (moves.has("explanation") || moves.has("solution")) return undefined;
    return before.calmWithout + 1 >= PATIENCE
      ? { message: "mirror", better: "content", ...spanOf(exchange, "feeling-summary") }
      : undefined;
  },
};
