import type { CoachWording } from "./coach.js";
import { coach as en } from "./en/coach.js";
import { coach as nl } from "./nl/coach.js";
import type { Language } from "./terms.js";

/** The coach's wording in each language. */
export const COACHES: Readonly<Record<Language, CoachWording>> = { nl, en };
