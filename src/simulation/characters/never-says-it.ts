import { pick, type Character } from "../character.js";

/** Talks of this and that, and never says what the visit is for. */
export const neverSaysIt: Character = (stand) => {
  const { smallTalk, closedQuestions, openQuestions } = stand.words;
  return pick([...smallTalk, ...closedQuestions, ...openQuestions], stand);
};
