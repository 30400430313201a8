import type { Vocabulary } from "../language/text/compile.js";
import { joinedMoves, joinedTopics, type OwnWords } from "./own-words.js";
import type { Scenario } from "./scenario.js";

/** A scenario that is read with a user's words as well; those it had before go. */
export function withOwnWords(scenario: Scenario, ownWords: OwnWords | undefined): Scenario {
  return ownWords === undefined ? scenario : { ...scenario, ownWords };
}

/** Everything a scenario adds to its language: the news, its jargon and its topics, and a user's words. */
export function vocabularyOf({ news, vocabulary, topics, ownWords }: Scenario): Vocabulary {
  const moves = joinedMoves({ "bad-news": news.phrases }, vocabulary);
  const { moves: ownMoves = {}, topics: ownTopics = {}, feelings = [] } = ownWords ?? {};
  return {
    news: news.sentence,
    moves: joinedMoves(moves, ownMoves),
    topics: joinedTopics(topics, ownTopics),
    feelings,
  };
}
