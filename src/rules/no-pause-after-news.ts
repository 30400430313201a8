import type { MoveId } from "../language/terms.js";
import type { Hit } from "../moves/hit.js";
import type { Rule } from "./engine/rule.js";

const TALKS_ON: readonly MoveId[] = ["solution", "closed-question", "minimising", "self-focus", "other"];
/** One short reason still belongs to the news (pedagogy.md [3][6]). */
const REASONS = 1;

/** Talking on behind the news, where the first reaction of the tenant should come (pedagogy.md [7][8]). */
export const noPauseAfterNews: Rule<"no-pause-after-news"> = {
  id: "no-pause-after-news",
  severity: "advice",
  skill: "blow",
  source: "[7][8]",
  needs: "exchange",
  check: ({ crisis, news, utterance: { hits } }) => {
    const told = hits.find(({ move }) => move === "bad-news");
    if (crisis || news !== "first" || told === undefined) return undefined;
    const next = talkedOn(hits.filter(({ start }) => start >= told.end));
    return next && { message: "talks-on", span: [next.start, next.end], better: "silence" };
  },
};

/** The first thing said behind the news that is neither the news nor its one reason. */
function talkedOn(behind: readonly Hit[]): Hit | undefined {
  const spare = behind.filter(({ move }) => move === "explanation").slice(REASONS);
  return behind.find((hit) => TALKS_ON.includes(hit.move) || spare.includes(hit));
}
