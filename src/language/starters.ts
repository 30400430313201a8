import { starter as en } from "./en/starter.js";
import { starter as nl } from "./nl/starter.js";
import type { StarterWording } from "./starter.js";
import type { Language } from "./terms.js";

/** What a scenario of one's own starts with, in each language. */
export const STARTERS: Readonly<Record<Language, StarterWording>> = { nl, en };
