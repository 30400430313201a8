import { afterTheNews, pick, type Character } from "../character.js";
import { summary } from "../summarise.js";

/** Gives the news, names the feeling rightly, and puts a "but" behind it. */
export const yesBut: Character = afterTheNews(
  (stand) => `${summary(stand).replace(/\.$/, "")}, ${pick(stand.words.buts, stand, 1)}`,
);
