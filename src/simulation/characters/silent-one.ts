import { afterTheNews, type Character } from "../character.js";

/** Gives the news and says nothing more. */
export const silentOne: Character = afterTheNews(() => "");
