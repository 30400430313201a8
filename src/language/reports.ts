import { report as en } from "./en/report.js";
import { report as nl } from "./nl/report.js";
import type { ReportWording } from "./report.js";
import type { Language } from "./terms.js";

/** The wording of reports in each language. */
export const REPORTS: Readonly<Record<Language, ReportWording>> = { nl, en };
