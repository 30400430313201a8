import { afterTheNews, pick, type Character } from "../character.js";

/** Gives the news and then takes it back a little, every turn. */
export const falseHopeGiver: Character = afterTheNews((stand) => pick(stand.words.falseHope, stand));
