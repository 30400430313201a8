import type { Feeling } from "../language/terms.js";
import { isFitting, type Exchange } from "./exchange.js";
import type { History } from "./history.js";

/** The history after an exchange. */
export function remember(exchange: Exchange): History {
  const { before, turn, summary, run } = exchange;
  return {
    turns: turn,
    run,
    summaries: summary === undefined ? before.summaries : [...before.summaries, summary.said],
    named: named(exchange),
    corrected: corrected(exchange),
    denied: denied(exchange),
    fittingAt: isFitting(exchange) ? turn : before.fittingAt,
    parkedAt: exchange.moves.has("park") ? turn : before.parkedAt,
    apologies: before.apologies + (exchange.moves.has("apology") ? 1 : 0),
    ...news(exchange),
    ...rows(exchange),
    ...content(exchange),
  };
}

function news(exchange: Exchange): Pick<History, "newsAt" | "bareNews" | "newsStands"> {
  const { before, moves, turn, news: given } = exchange;
  return {
    newsAt: given === "first" ? turn : before.newsAt,
    bareNews: moves.has("feeling-summary") ? 0 : before.bareNews + (given === "none" ? 0 : 1),
    newsStands: stands(exchange),
  };
}

/** False hope brings the news down until it is given again; said together, the hope is what is heard. */
function stands({ moves, news: given, before }: Exchange): boolean {
  if (moves.has("false-hope")) return false;
  return given !== "none" || before.newsStands;
}

/** What is counted in turns in a row. */
function rows(exchange: Exchange): Pick<History, "silences" | "echoes" | "questions" | "ignored"> {
  const { before } = exchange;
  return {
    silences: exchange.silence ? before.silences + 1 : 0,
    echoes: exchange.echo ? before.echoes + 1 : 0,
    questions: asksOn(exchange) ? before.questions + 1 : 0,
    ignored: exchange.ignores ? before.ignored + 1 : 0,
  };
}

function asksOn({ moves }: Exchange): boolean {
  return (moves.has("open-question") || moves.has("closed-question")) && !moves.has("feeling-summary");
}

/** Content counts where it can be taken in: a calm tenant, after the news. */
function content(exchange: Exchange): Pick<History, "explained" | "nextStep" | "calm" | "calmWithout"> {
  const { before, moves, emotional, news: given } = exchange;
  const calm = before.newsAt !== null && given !== "first" && !emotional;
  if (!calm) return { explained: before.explained, nextStep: before.nextStep, calm: 0, calmWithout: 0 };
  const [explains, offers] = [moves.has("explanation"), moves.has("solution")];
  return {
    explained: before.explained || explains,
    nextStep: before.nextStep || offers,
    calm: before.calm + 1,
    calmWithout: explains || offers ? 0 : before.calmWithout + 1,
  };
}

/** "This hits you hard" fits any feeling and names none. */
function named(exchange: Exchange): readonly Feeling[] {
  const { summary, before, tenant } = exchange;
  if (summary?.feeling !== "right" || summary.family === null || tenant.state.feeling === "none")
    return before.named;
  return [...before.named, tenant.state.feeling];
}

function corrected({ summary, before }: Exchange): readonly Feeling[] {
  if (summary?.feeling !== "wrong" || summary.family === null) return before.corrected;
  return [...before.corrected, summary.family];
}

function denied({ summary, before }: Exchange): number {
  if (summary === undefined) return before.denied;
  if (summary.feeling === "wrong") return before.denied + (summary.tentative ? 1 : 0);
  return summary.tentative ? before.denied : 0;
}
