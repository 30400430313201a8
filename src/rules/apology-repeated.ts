import { spanOf, type Rule } from "./engine/rule.js";

/** Once is human; from the second time on the tenant has to comfort the speaker (j). */
const FROM = 2;

/** Saying sorry again to an emotional tenant. */
export const apologyRepeated: Rule<"apology-repeated"> = {
  id: "apology-repeated",
  severity: "advice",
  skill: "listening",
  source: "[14]",
  needs: "session",
  check: (exchange) => {
    const { crisis, emotional, moves, before } = exchange;
    if (crisis || !emotional || !moves.has("apology") || before.apologies + 1 < FROM) return undefined;
    return { message: "sorry", better: "summary", ...spanOf(exchange, "apology") };
  },
};
