import type { Rule } from "./engine/rule.js";

/** Silent twice in a row while the tenant is emotional or asks something (pedagogy.md, "Silence" (j)). */
export const silenceAsAbandonment: Rule<"silence-as-abandonment"> = {
  id: "silence-as-abandonment",
  severity: "warning",
  skill: "listening",
  source: "(j)",
  needs: "session",
  check: ({ crisis, silence, before, emotional, asked }) =>
    !crisis && silence && before.silences > 0 && (emotional || asked)
      ? { message: asked ? "asked" : "silent", better: "summary" }
      : undefined,
};
