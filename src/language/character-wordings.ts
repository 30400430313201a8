import type { CharacterWording } from "./characters.js";
import { characters as en } from "./en/characters.js";
import { characters as nl } from "./nl/characters.js";
import type { Language } from "./terms.js";

/** What the scripted trainees say in each language. */
export const CHARACTER_WORDINGS: Readonly<Record<Language, CharacterWording>> = { nl, en };
