import { isFitting, type Exchange } from "../exchange/exchange.js";
import type { Rule, Verdict } from "./engine/rule.js";

/** A feeling summary that passes the four checks: praise, graded by what it found (pedagogy.md [10][11][12][13]). */
export const feelingSummary: Rule<"feeling-summary"> = {
  id: "feeling-summary",
  severity: "praise",
  skill: "feeling-summaries",
  source: "[10][11][12][13]",
  needs: "exchange",
  check: (exchange) => {
    const { summary, emotional } = exchange;
    if (summary === undefined || !emotional || !isFitting(exchange)) return undefined;
    const span = { span: [summary.hit.start, summary.hit.end] } as const;
    return { message: grade(exchange), ...span };
  },
};

function grade({ summary, utterance }: Exchange): Verdict["message"] {
  if (summary === undefined) return "fits";
  if (summary.repeated > 0 || summary.feeling === "earlier") return "again";
  if (summary.family === null) return "impact";
  if (summary.feeling === "deeper") return "deeper";
  const next = utterance.reading.clauses[summary.hit.clauses[1] + 1];
  return next?.opener === "cause" && next.sentence === summary.hit.sentence ? "with-cause" : "fits";
}
