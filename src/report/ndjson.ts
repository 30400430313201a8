import type { Renderer } from "./renderer.js";

/** One assessment a line, in order. */
export const toNdjson: Renderer = (assessed) =>
  assessed.map(({ assessment }) => `${JSON.stringify(assessment)}\n`).join("");
