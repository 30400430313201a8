import type { Rule } from "./engine/rule.js";

/** Silence right after the news or right after a summary, once (pedagogy.md, "Silence"). */
export const silenceWellPlaced: Rule<"silence-well-placed"> = {
  id: "silence-well-placed",
  severity: "praise",
  skill: "listening",
  source: "[7][8]",
  needs: "session",
  check: ({ silence, before, turn, emotional, crisis }) => {
    if (crisis || !silence || !emotional || before.silences > 0) return undefined;
    if (before.newsAt === turn - 1) return { message: "after-news" };
    return before.fittingAt !== null && before.fittingAt === turn - 1
      ? { message: "after-summary" }
      : undefined;
  },
};
