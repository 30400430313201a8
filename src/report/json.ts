import type { Renderer } from "./renderer.js";

/** One assessment as an object, several as a list. */
export const toJson: Renderer = (assessed) => {
  const all = assessed.map(({ assessment }) => assessment);
  return `${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`;
};
