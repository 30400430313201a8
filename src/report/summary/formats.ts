import { summaryToHtml } from "./html.js";
import { summaryToJson } from "./json.js";
import type { SummaryRenderer } from "./renderer.js";
import { summaryToText } from "./text.js";

/** The formats a summary can be had in. */
export const SUMMARY_FORMATS = ["text", "json", "html"] as const;
export type SummaryFormat = (typeof SUMMARY_FORMATS)[number];

/** A renderer for each format of a summary; a forgotten one is a type error. */
export const SUMMARY_RENDERERS: Readonly<Record<SummaryFormat, SummaryRenderer>> = {
  text: summaryToText,
  json: summaryToJson,
  html: summaryToHtml,
};
