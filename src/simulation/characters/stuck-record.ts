import { afterTheNews, pick, withNews, type Character } from "../character.js";

/** Gives the news, and again, and again. */
export const stuckRecord: Character = afterTheNews((stand) =>
  withNews(pick(stand.words.newsAgain, stand), stand),
);
