import type { Format } from "../../../report/formats.js";

/** What the name of a report ends in. */
export const EXTENSIONS: Readonly<Record<Format, string>> = {
  text: "txt",
  json: "json",
  ndjson: "ndjson",
  junit: "xml",
  html: "html",
  markdown: "md",
  xapi: "json",
};
