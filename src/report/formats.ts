import { toHtml } from "./html.js";
import { toJson } from "./json.js";
import { toJunit } from "./junit.js";
import { toMarkdown } from "./markdown.js";
import { toNdjson } from "./ndjson.js";
import type { Renderer } from "./renderer.js";
import { toText } from "./text.js";
import { toXapi } from "./xapi.js";

/** The formats an assessment can be had in. */
export const FORMATS = ["text", "json", "ndjson", "junit", "html", "markdown", "xapi"] as const;
export type Format = (typeof FORMATS)[number];

/** A renderer for each format; a forgotten one is a type error. */
export const RENDERERS: Readonly<Record<Format, Renderer>> = {
  text: toText,
  json: toJson,
  ndjson: toNdjson,
  junit: toJunit,
  html: toHtml,
  markdown: toMarkdown,
  xapi: toXapi,
};
