import { isEmotional, levelOf } from "../../exchange/state.js";
import { afterTheNews, draw, pick, withNews, type Character, type Stand } from "../character.js";
import { summary } from "../summarise.js";

/** Asks every so many turns, in the turn after a summary that fitted. */
const ASKS_EVERY = 4;

/** Gives the news, is silent, names what the tenant feels, asks, stands by the news, and has content when it is time. */
export const listener: Character = afterTheNews((stand) => {
  const { turns, mind, history } = stand.session;
  if (!isEmotional(mind.state)) return content(stand);
  if (history.newsAt === turns.length) return "";
  const asks = turns.length % ASKS_EVERY === 0 && history.fittingAt === turns.length;
  return asks ? pick(stand.words.openQuestions, stand) : named(stand);
});

/** The reasons and a next step, the one that is still wanting; which comes first is the seed's. */
function content(stand: Stand): string {
  const { explanations, solutions } = stand.words;
  const { history, stage } = stand.session;
  const isAdvising = history.explained || (!history.nextStep && draw(stage.seed, 0, 5) < 0.5);
  return pick(isAdvising ? solutions : explanations, stand);
}

/** With the news once more while hope is up. */
function named(stand: Stand): string {
  const heard = summary(stand);
  if (levelOf(stand.session.mind.state.hope) === "low") return heard;
  return `${heard} ${withNews(pick(stand.words.newsAgain, stand, 1), stand)}`;
}
