import { afterTheNews, pick, type Character } from "../character.js";

/** Gives the news and then rows of feeling words: one of them must be right. */
export const keywordStuffer: Character = afterTheNews((stand) => pick(stand.words.stuffing, stand));
