import type { Assessed } from "../assessment/assessment.js";
import type { Language } from "../language/terms.js";

/** How a report is made. */
export interface ReportOptions {
  /** The language of headings and sentences. */
  readonly language: Language;
}

/** Renders assessments, in order. Pure; what comes back is the whole of a file, final newline included. */
export type Renderer = (assessed: readonly Assessed[], options: ReportOptions) => string;
