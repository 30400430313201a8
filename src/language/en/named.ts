import type { Feeling } from "../terms.js";

/** What feelings are called in English. */
export const named: Readonly<Record<Feeling, string>> = {
  anger: "anger",
  sadness: "sadness",
  fear: "fear",
  disbelief: "disbelief",
  shame: "shame",
  disappointment: "disappointment",
};
