import { afterTheNews, draw, pick, type Character } from "../character.js";

/** One question in so many is an open one. */
const OPEN = 0.3;

/** Gives the news and then asks, and asks. */
export const interrogator: Character = afterTheNews((stand) => {
  const { openQuestions, closedQuestions } = stand.words;
  const { turns, stage } = stand.session;
  const isOpen = draw(stage.seed, turns.length, 2) < OPEN;
  return pick(isOpen ? openQuestions : closedQuestions, stand);
});
