import { isFitting, type Exchange } from "../exchange/exchange.js";
import { spanOf, type Rule } from "./engine/rule.js";

/** The news again, short, with or right after a fitting summary: denial and hope need both (pedagogy.md, "Hope and denial" [12]). */
export const newsRepeatedWell: Rule<"news-repeated-well"> = {
  id: "news-repeated-well",
  severity: "praise",
  skill: "standing-by-the-news",
  source: "[4][12]",
  needs: "session",
  check: (exchange) => {
    const { news, emotional, moves } = exchange;
    if (news !== "repeat" || !emotional || moves.has("explanation") || moves.has("false-hope"))
      return undefined;
    return nearSummary(exchange) ? { message: "again", ...spanOf(exchange, "bad-news") } : undefined;
  },
};

function nearSummary(exchange: Exchange): boolean {
  const { fittingAt } = exchange.before;
  return isFitting(exchange) || (fittingAt !== null && fittingAt === exchange.turn - 1);
}
