import type { Exchange } from "../exchange/exchange.js";
import { spanOf, type Rule } from "./engine/rule.js";

/** Reasons in front of the news, so that the tenant has to wait for it (pedagogy.md: softened or indirect news confuses [5]). */
export const newsWrapped: Rule<"news-wrapped"> = {
  id: "news-wrapped",
  severity: "warning",
  skill: "blow",
  source: "[3][4][5][6]",
  needs: "exchange",
  check: (exchange) =>
    exchange.crisis || exchange.news !== "first" || !leadsUp(exchange)
      ? undefined
      : { message: "led-up", better: "news", ...spanOf(exchange, "explanation") },
};

function leadsUp({ utterance }: Exchange): boolean {
  const news = utterance.hits.find(({ move }) => move === "bad-news");
  return utterance.hits.some(({ move, end }) => move === "explanation" && end <= (news?.start ?? 0));
}
