import type { CheckFormat } from "./options.js";
import type { MakeWriter } from "./writer.js";

/** The writers of each format, loaded only when they are asked for: other programs need no screen. */
export const WRITERS: Readonly<Record<CheckFormat, () => Promise<MakeWriter>>> = {
  text: async () => (await import("./text-writer.js")).text,
  json: async () => (await import("./json-writers.js")).json,
  ndjson: async () => (await import("./json-writers.js")).ndjson,
};
