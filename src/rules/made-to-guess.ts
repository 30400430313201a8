import type { Exchange } from "../exchange/exchange.js";
import type { Rule, Verdict } from "./engine/rule.js";

/** The packs' cue for questions that let the tenant say the news: "you'll know why I'm here?" */
const CUE = "made-to-guess";

/** The tenant is asked to guess the news (pedagogy.md, "Dealing the blow"). */
export const madeToGuess: Rule<"made-to-guess"> = {
  id: "made-to-guess",
  severity: "warning",
  skill: "blow",
  source: "[4][5]",
  needs: "exchange",
  check: (exchange) => {
    const { before, news, crisis } = exchange;
    if (crisis || before.newsAt !== null || news !== "none") return undefined;
    const span = guessing(exchange);
    return span && { message: "guess", span, better: "news" };
  },
};

/** The sentence with the cue, also where another move took the question over ("you probably know why I'm here"). */
function guessing({ utterance: { reading } }: Exchange): Verdict["span"] {
  const match = reading.matches.find(({ cue }) => cue.kind === "move" && cue.cue.id === CUE);
  if (match === undefined) return undefined;
  const { from, to } = reading.sentences[match.sentence]!;
  return [reading.words[from]!.start, reading.words[to - 1]!.end];
}
