import { spanOf, type Rule } from "./engine/rule.js";

/** A calm limit after an insult or a threat; before one it is an emotion-block (pedagogy.md [15][16]). */
export const calmBoundary: Rule<"calm-boundary"> = {
  id: "calm-boundary",
  severity: "praise",
  skill: "listening",
  source: "[15][16]",
  needs: "exchange",
  check: (exchange) => {
    const { signs, moves, crisis } = exchange;
    const called = signs.has("insult") || signs.has("threat");
    if (crisis || !called || !moves.has("boundary") || moves.has("emotion-block") || moves.has("blame"))
      return undefined;
    return { message: "limit", ...spanOf(exchange, "boundary") };
  },
};
