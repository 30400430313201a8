import type { Rule } from "./engine/rule.js";

/** Calm turns without content that are one too many: the tenant has given the cue (pedagogy.md [17][18]). */
const PATIENCE = 2;

/** The tenant is calm and asks on, and still gets no explanation and no next step. */
export const contentMissing: Rule<"content-missing"> = {
  id: "content-missing",
  severity: "warning",
  skill: "staying-out-of-explanation",
  source: "[17][18]",
  needs: "session",
  check: ({ emotional, before, news, moves, crisis }) => {
    if (crisis || emotional || before.newsAt === null || news === "first") return undefined;
    if (moves.has("explanation") || moves.has("solution") || (before.explained && before.nextStep))
      return undefined;
    return before.calmWithout + 1 >= PATIENCE ? { message: "missing", better: "content" } : undefined;
  },
};
