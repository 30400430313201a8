import { afterTheNews, pick, type Character } from "../character.js";

/** Gives the news and has a way out at once, and another, and another. */
export const fixer: Character = afterTheNews((stand) => pick(stand.words.solutions, stand));
