import type { Exchange } from "../exchange/exchange.js";
import type { SummaryJudgement } from "../exchange/summary.js";
import type { Rule, Verdict } from "./engine/rule.js";

/** Another feeling than is there, or another strength. A tentative guess costs nothing and is thanked (pedagogy.md, checks 1 and 2). */
export const wrongFeeling: Rule<"wrong-feeling"> = {
  id: "wrong-feeling",
  severity: "warning",
  skill: "feeling-summaries",
  source: "[10][12][13]",
  needs: "exchange",
  check: (exchange) => {
    const { crisis, summary, emotional } = exchange;
    if (crisis || summary === undefined || !emotional || summary.but) return undefined;
    const found = miss(summary, exchange);
    return found && { span: [summary.hit.start, summary.hit.end], better: "summary", ...found };
  },
};

function miss(summary: SummaryJudgement, { before }: Exchange): Verdict | undefined {
  if (summary.list) return { message: "list" };
  if (summary.guessing) return { message: "guessing" };
  if (summary.feeling === "wrong") {
    const corrected = summary.family !== null && before.corrected.includes(summary.family);
    if (corrected) return { message: "corrected" };
    return summary.tentative ? { message: "guess", severity: "advice" } : { message: "flat" };
  }
  if (summary.strength === "strong")
    return { message: summary.family === "shame" ? "shame" : "strong", severity: "advice" };
  return summary.strength === "faint" ? { message: "faint", severity: "advice" } : undefined;
}
