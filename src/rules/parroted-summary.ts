import type { Rule } from "./engine/rule.js";

/** From the third time on, the own summary or a bare echo irritates (pedagogy.md). */
const THIRD = 3;

/** The own summary a third time, or the tenant's words given back three turns in a row. */
export const parrotedSummary: Rule<"parroted-summary"> = {
  id: "parroted-summary",
  severity: "warning",
  skill: "feeling-summaries",
  source: "(j)",
  needs: "session",
  check: ({ crisis, summary, echo, before, emotional }) => {
    if (crisis) return undefined;
    if (summary !== undefined && emotional && summary.repeated + 1 >= THIRD)
      return { message: "own", span: [summary.hit.start, summary.hit.end], better: "summary" };
    return echo && before.echoes + 1 >= THIRD ? { message: "echo", better: "summary" } : undefined;
  },
};
