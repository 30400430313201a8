import { toJson } from "./json.js";
import { toNdjson } from "./ndjson.js";
import { toText } from "./text.js";
import type { Renderer } from "./renderer.js";

/** The formats an assessment can be had in. */
export const FORMATS = ["text", "json", "ndjson"] as const;
export type Format = (typeof FORMATS)[number];

/** A renderer for each format; a forgotten one is a type error. */
export const RENDERERS: Readonly<Record<Format, Renderer>> = { text: toText, json: toJson, ndjson: toNdjson };
