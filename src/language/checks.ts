import type { CheckWording } from "./check.js";
import { check as en } from "./en/check.js";
import { check as nl } from "./nl/check.js";
import type { Language } from "./terms.js";

/** The wording around checking utterances in each language. */
export const CHECKS: Readonly<Record<Language, CheckWording>> = { nl, en };
