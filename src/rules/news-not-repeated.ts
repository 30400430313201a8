import { levelOf } from "../exchange/state.js";
import type { Rule } from "./engine/rule.js";

/** Denial or bargaining that is not met with the news again: a summary alone lets the hope stand (pedagogy.md, "Hope and denial"). */
export const newsNotRepeated: Rule<"news-not-repeated"> = {
  id: "news-not-repeated",
  severity: "advice",
  skill: "standing-by-the-news",
  source: "[4][12]",
  needs: "session",
  check: ({ crisis, emotional, before, news, signs, tenant, turn, moves }) => {
    if (crisis || !emotional || before.newsAt === null || news !== "none" || moves.has("false-hope"))
      return undefined;
    const firstReaction = before.newsAt === turn - 1;
    if (signs.has("bargaining")) return { message: "bargaining", better: "summary-and-news" };
    const denies = signs.has("denial") && levelOf(tenant.state.hope) !== "low";
    return denies && !firstReaction ? { message: "denial", better: "summary-and-news" } : undefined;
  },
};
