import { afterTheNews, pick, type Character } from "../character.js";

/** Gives the news and then reasons, other ones every turn. */
export const explainer: Character = afterTheNews((stand) => pick(stand.words.explanations, stand));
