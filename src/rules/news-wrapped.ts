import type { Exchange } from "../exchange/exchange.js";
import { spanOf, type Rule } from "./engine/rule.js";

/** Only the news: one short reason at the most (pedagogy.md [3][6]). */
const REASONS = 1;

/** Reasons in front of the news, or more than one around it. */
export const newsWrapped: Rule<"news-wrapped"> = {
  id: "news-wrapped",
  severity: "warning",
  skill: "blow",
  source: "[3][4][5][6]",
  check: (exchange) => {
    if (exchange.crisis || exchange.news !== "first") return undefined;
    if (leadsUp(exchange)) return { message: "led-up", better: "news", ...spanOf(exchange, "explanation") };
    return reasons(exchange) > REASONS
      ? { message: "reasons", better: "news", ...spanOf(exchange, "explanation") }
      : undefined;
  },
};

function leadsUp({ utterance }: Exchange): boolean {
  const news = utterance.hits.find(({ move }) => move === "bad-news");
  return utterance.hits.some(({ move, end }) => move === "explanation" && end <= (news?.start ?? 0));
}

function reasons({ utterance }: Exchange): number {
  return utterance.hits.filter(({ move }) => move === "explanation").length;
}
