import { spanOf, type Rule } from "./engine/rule.js";

/** The loop of the theory: explain, emotion, explain again. A warning the second time, an error from the third (pedagogy.md). */
export const explanationLoop: Rule<"explanation-loop"> = {
  id: "explanation-loop",
  severity: "error",
  skill: "staying-out-of-explanation",
  source: "moves.md; AnnoMI (m)",
  needs: "session",
  check: (exchange) => {
    if (exchange.crisis) return undefined;
    const count = exchange.run.turns.length;
    const span = spanOf(exchange, "explanation");
    if (exchange.explaining === "second")
      return { message: "again", severity: "warning", better: "summary", ...span };
    return exchange.explaining === "later"
      ? { message: "on-and-on", better: "summary", values: { count }, ...span }
      : undefined;
  },
};
