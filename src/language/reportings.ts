import { reporting as en } from "./en/reporting.js";
import { reporting as nl } from "./nl/reporting.js";
import type { ReportingWording } from "./reporting.js";
import type { Language } from "./terms.js";

/** The wording around making reports in each language. */
export const REPORTINGS: Readonly<Record<Language, ReportingWording>> = { nl, en };
