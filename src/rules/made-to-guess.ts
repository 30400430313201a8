import type { Exchange } from "../exchange/exchange.js";
import type { Hit } from "../moves/hit.js";
import type { Rule } from "./engine/rule.js";

/** The packs' cue for questions that let the tenant say the news: "you'll know why I'm here?" */
const CUE = "made-to-guess";

/** The tenant is asked to guess the news (pedagogy.md, "Dealing the blow"). */
export const madeToGuess: Rule<"made-to-guess"> = {
  id: "made-to-guess",
  severity: "warning",
  skill: "blow",
  source: "[4][5]",
  check: (exchange) => {
    if (exchange.before.newsAt !== null || exchange.crisis) return undefined;
    const hit = guessing(exchange);
    return hit && { message: "guess", span: [hit.start, hit.end], better: "news" };
  },
};

function guessing({ utterance }: Exchange): Hit | undefined {
  return utterance.hits.find(({ evidence }) => evidence.some(({ cue }) => cue === CUE));
}
