import { afterTheNews, pick, type Character } from "../character.js";

/** Gives the news and makes it smaller than it is. */
export const minimiser: Character = afterTheNews((stand) => pick(stand.words.minimising, stand));
