import type { Feeling } from "../terms.js";

/** What feelings are called in Dutch. */
export const named: Readonly<Record<Feeling, string>> = {
  anger: "boosheid",
  sadness: "verdriet",
  fear: "angst",
  disbelief: "ongeloof",
  shame: "schaamte",
  disappointment: "teleurstelling",
};
