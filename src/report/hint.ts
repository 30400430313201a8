import type { Exchange } from "../exchange/exchange.js";
import { examine } from "../exchange/exchange.js";
import type { CoachWording } from "../language/coach.js";
import { fill } from "../language/fill.js";
import { recognise } from "../moves/recognise.js";
import { betterSentence, type Saying } from "../rules/engine/better.js";
import type { BetterKind } from "../rules/engine/rule.js";
import type { HintStep, Session } from "../session/session.js";
import { layersOf } from "../tenant/mind.js";

type HintKind = keyof CoachWording["hints"];

const SENTENCE: Readonly<Record<HintKind, BetterKind>> = {
  news: "news",
  silence: "silence",
  summary: "summary",
  summaryAndNews: "summary-and-news",
  content: "content",
};

/** A hint for where the conversation stands now: a nudge, the kind of move, or a sentence made for this tenant. */
export function hint(
  session: Session,
  step: HintStep,
  { hints, saying }: { hints: CoachWording["hints"]; saying: Saying },
): string {
  const exchange = pending(session);
  const kind = kindOf(exchange);
  return fill(hints[kind][step], { sentence: betterSentence(SENTENCE[kind], exchange, saying) });
}

function kindOf({ before, turn, emotional, signs }: Exchange): HintKind {
  if (before.newsAt === null) return "news";
  if (!emotional) return "content";
  if (before.newsAt === turn - 1) return "silence";
  return signs.has("denial") || signs.has("bargaining") ? "summaryAndNews" : "summary";
}

/** The exchange as it would be if nothing were said: enough to know where the conversation stands. */
function pending({ stage, mind, history, standing }: Session): Exchange {
  const { lexicon, temper } = stage;
  const layers = layersOf(mind, temper.profile);
  const tenant = { said: standing.say, reading: standing.reading, state: mind.state, layers };
  return examine(recognise("", lexicon, standing.reading), tenant, history);
}
