import type { MoveId } from "../language/terms.js";
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
  check: ({ news, utterance }) => {
    if (news !== "first") return undefined;
    const end = utterance.hits.find(({ move }) => move === "bad-news")?.end ?? 0;
    const next = utterance.hits.find(({ move, start }) => start >= end && TALKS_ON.includes(move));
    return next && { message: "talks-on", span: [next.start, next.end], better: "silence" };
  },
};
