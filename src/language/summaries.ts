import { summary as en } from "./en/summary.js";
import { summary as nl } from "./nl/summary.js";
import type { SummaryWording } from "./summary.js";
import type { Language } from "./terms.js";

/** The wording of summaries in each language. */
export const SUMMARIES: Readonly<Record<Language, SummaryWording>> = { nl, en };
