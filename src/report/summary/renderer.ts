import type { ReportOptions } from "../renderer.js";
import type { Summary } from "./summary.js";

/** Renders a summary. Pure, like any renderer. */
export type SummaryRenderer = (summary: Summary, options: ReportOptions) => string;
