import { spanOf, type Rule } from "./engine/rule.js";

/** The bare news a third time irritates (pedagogy.md, "How emotions move"). */
const THIRD = 3;

/** The news a third time without a feeling summary. */
export const newsHammered: Rule<"news-hammered"> = {
  id: "news-hammered",
  severity: "warning",
  skill: "standing-by-the-news",
  source: "(j)",
  needs: "session",
  check: (exchange) => {
    const { news, moves, before, crisis } = exchange;
    if (crisis || news !== "repeat" || moves.has("feeling-summary") || before.bareNews + 1 < THIRD)
      return undefined;
    return { message: "hammered", better: "summary-and-news", ...spanOf(exchange, "bad-news") };
  },
};
