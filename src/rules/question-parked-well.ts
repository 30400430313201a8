import { spanOf, type Rule } from "./engine/rule.js";

/** A question about content put off until the emotion has been handled (pedagogy.md [7][9]). */
export const questionParkedWell: Rule<"question-parked-well"> = {
  id: "question-parked-well",
  severity: "praise",
  skill: "staying-out-of-explanation",
  source: "[7][9]",
  needs: "exchange",
  check: (exchange) => {
    const { moves, emotional, crisis, before } = exchange;
    if (crisis || !emotional || before.newsAt === null || !moves.has("park") || moves.has("explanation"))
      return undefined;
    return { message: "parked", ...spanOf(exchange, "park") };
  },
};
