import type { MoveId } from "../language/terms.js";
import type { Hit } from "../moves/hit.js";
import type { Rule } from "./engine/rule.js";

const TALKS_ON: readonly MoveId[] = [
  "explanation",
  "solution",
  "closed-question",
  "minimising",
  "self-focus",
  "other",
];

/** Talking on behind the news, where the first reaction of the tenant should come (pedagogy.md [7][8]). */
export const noPauseAfterNews: Rule<"no-pause-after-news"> = {
  id: "no-pause-after-news",
  severity: "advice",
  skill: "blow",
  source: "[7][8]",
  check: ({ crisis, news, utterance }) => {
    if (crisis || news !== "first") return undefined;
    const told = utterance.hits.find(({ move }) => move === "bad-news");
    const next = told && utterance.hits.find((hit) => follows(hit, told));
    return next && { message: "talks-on", span: [next.start, next.end], better: "silence" };
  },
};

/** One short reason in the sentence of the news itself is still the news (pedagogy.md [3][6]). */
function follows(hit: Hit, told: Hit): boolean {
  const shortReason = hit.move === "explanation" && hit.sentence === told.sentence;
  return hit.start >= told.end && TALKS_ON.includes(hit.move) && !shortReason;
}
