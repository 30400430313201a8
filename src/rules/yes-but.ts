import type { Rule } from "./engine/rule.js";

/** "I understand that you are angry, but ...": the but takes the summary back (pedagogy.md, check 4). */
export const yesBut: Rule<"yes-but"> = {
  id: "yes-but",
  severity: "warning",
  skill: "feeling-summaries",
  source: "[10]",
  needs: "exchange",
  check: ({ crisis, summary, text, emotional }) =>
    !crisis && summary?.but && emotional
      ? { message: "but", span: [summary.hit.start, text.length], better: "summary" }
      : undefined,
};
