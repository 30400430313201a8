import type { AssessWording } from "./assess.js";
import { assess as en } from "./en/assess.js";
import { assess as nl } from "./nl/assess.js";
import type { Language } from "./terms.js";

/** What is said around assessing, by language. */
export const ASSESS_WORDINGS: Readonly<Record<Language, AssessWording>> = { nl, en };
