import { selfRating as en } from "./en/self-rating.js";
import { selfRating as nl } from "./nl/self-rating.js";
import type { SelfRatingWording } from "./self-rating.js";
import type { Language } from "./terms.js";

/** The wording of self-rating in each language. */
export const SELF_RATINGS: Readonly<Record<Language, SelfRatingWording>> = { nl, en };
