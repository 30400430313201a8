import { afterTheNews, pick, type Character } from "../character.js";

/** Gives the news and says sorry ever after. */
export const apologiser: Character = afterTheNews((stand) => pick(stand.words.apologies, stand));
