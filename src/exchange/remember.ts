import type { Feeling } from "../language/terms.js";
import { isFitting, type Exchange } from "./exchange.js";
import type { History } from "./history.js";

/** The history after an exchange. */
export function remember(exchange: Exchange): History {
  const { before, moves, turn, news, summary } = exchange;
  const told = before.newsAt !== null || news !== "none";
  const calm = told && news !== "first" && !exchange.emotional;
  return {
    turns: turn,
    newsAt: news === "first" ? turn : before.newsAt,
    bareNews: moves.has("feeling-summary") ? 0 : before.bareNews + (news === "none" ? 0 : 1),
    newsStands: stands(exchange),
    run: exchange.run,
    summaries: summary === undefined ? before.summaries : [...before.summaries, summary.said],
    named: named(exchange),
    corrected: corrected(exchange),
    fittingAt: isFitting(exchange) ? turn : before.fittingAt,
    silences: exchange.silence ? before.silences + 1 : 0,
    echoes: exchange.echo ? before.echoes + 1 : 0,
    apologies: before.apologies + (moves.has("apology") ? 1 : 0),
    questions: asksOn(exchange) ? before.questions + 1 : 0,
    parkedAt: moves.has("park") ? turn : before.parkedAt,
    ignored: exchange.ignores ? before.ignored + 1 : 0,
    explained: before.explained || (calm && moves.has("explanation")),
    nextStep: before.nextStep || (calm && moves.has("solution")),
    calm: calm ? before.calm + 1 : 0,
    calmWithout: calm && !moves.has("explanation") && !moves.has("solution") ? before.calmWithout + 1 : 0,
  };
}

function asksOn({ moves }: Exchange): boolean {
  return (moves.has("open-question") || moves.has("closed-question")) && !moves.has("feeling-summary");
}

/** False hope brings the news down until it is given again; said together, the hope is what is heard. */
function stands({ moves, news, before }: Exchange): boolean {
  if (moves.has("false-hope")) return false;
  return news !== "none" || before.newsStands;
}

/** "This hits you hard" fits any feeling and names none. */
function named(exchange: Exchange): readonly Feeling[] {
  const { summary, before, tenant } = exchange;
  if (summary?.feeling !== "right" || summary.family === null) return before.named;
  if (tenant.state.feeling === "none") return before.named;
  return [...before.named, tenant.state.feeling];
}

function corrected({ summary, before }: Exchange): readonly Feeling[] {
  if (summary?.feeling !== "wrong" || summary.family === null) return before.corrected;
  return [...before.corrected, summary.family];
}
