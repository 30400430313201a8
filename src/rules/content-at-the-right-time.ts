import { spanOf, type Rule } from "./engine/rule.js";

/** Explanation or a next step once the emotion has sunk (pedagogy.md [9][17][18]). */
export const contentAtTheRightTime: Rule<"content-at-the-right-time"> = {
  id: "content-at-the-right-time",
  severity: "praise",
  skill: "staying-out-of-explanation",
  source: "[9][17][18]",
  needs: "session",
  check: (exchange) => {
    const { emotional, before, news, moves, crisis } = exchange;
    if (crisis || emotional || before.newsAt === null || news === "first") return undefined;
    if (moves.has("explanation")) return { message: "explanation", ...spanOf(exchange, "explanation") };
    return moves.has("solution") ? { message: "next-step", ...spanOf(exchange, "solution") } : undefined;
  },
};
