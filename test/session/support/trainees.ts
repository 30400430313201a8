import { isEmotional, levelOf } from "../../../src/exchange/state.js";
import type { Feeling, Language } from "../../../src/language/terms.js";
import type { Session } from "../../../src/session/session.js";
import type { Trainee } from "../../support/played.js";
import { SENTENCES } from "./sentences.js";

/** Above this a plain word falls short, and a strong one fits. */
const STRONG_FROM = 7;

/** Gives the news, then explains, something else every turn. */
export function explainer(language: Language): Trainee {
  const { forewarned, why } = SENTENCES[language];
  return ({ turns: { length } }) => (length === 0 ? forewarned : why[(length - 1) % why.length]);
}

/** Gives the news, is silent, names what the tenant feels, asks, stands by the news, and has content when it is time. */
export function listener(language: Language): Trainee {
  const { forewarned, questions, content } = SENTENCES[language];
  return (session) => {
    const { turns, mind, history } = session;
    if (turns.length === 0) return forewarned;
    if (!isEmotional(mind.state)) return content[history.explained ? 1 : 0];
    if (history.newsAt === turns.length) return "";
    const asks = turns.length % 4 === 0 && history.fittingAt === turns.length;
    return asks ? questions[(turns.length / 4 - 1) % questions.length] : summary(session, language);
  };
}

/** Explains once, right after the news, and then listens. */
export function repairer(language: Language): Trainee {
  const { why } = SENTENCES[language];
  const listens = listener(language);
  return (session) => (session.turns.length === 1 ? why[0] : listens(session));
}

/** A sentence for the feeling and the strength that are there, not said before; with the news while hope is up. */
function summary({ mind, turns }: Session, language: Language): string {
  const { summaries, news } = SENTENCES[language];
  const { feeling, arousal, hope } = mind.state;
  const fitting = summaries[feeling as Feeling][arousal >= STRONG_FROM ? "strong" : "plain"];
  const said = turns.map(({ exchange }) => exchange.text).join("\n");
  const fresh = fitting.find((sentence) => !said.includes(sentence)) ?? fitting[0]!;
  const repeats = turns.filter(({ exchange }) => exchange.news === "repeat").length;
  return levelOf(hope) === "low" ? fresh : `${fresh} ${news[repeats % news.length]!}`;
}
