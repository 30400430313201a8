import { COACHES } from "../language/coaches.js";
import { fill } from "../language/fill.js";
import type { Renderer } from "./renderer.js";

/** How each conversation ended and what it scored. */
export const toText: Renderer = (assessed, { language }) => {
  const words = COACHES[language].debrief;
  return assessed
    .map(({ title, assessment: { outcome, score } }) =>
      [title, words.outcomes[outcome] ?? outcome, fill(words.score, { score }), ""].join("\n"),
    )
    .join("\n");
};
