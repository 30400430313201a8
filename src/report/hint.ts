import type { CoachWording } from "../language/coach.js";
import { fill } from "../language/fill.js";
import type { Exchange } from "../exchange/exchange.js";
import { examine } from "../exchange/exchange.js";
import type { Voice } from "../language/voice.js";
import { recognise } from "../moves/recognise.js";
import { betterSentence } from "../rules/engine/better.js";
import type { BetterKind } from "../rules/engine/rule.js";
import type { Session } from "../session/session.js";
import { layersOf } from "../tenant/mind.js";

type HintKind = keyof CoachWording["hints"];

const SENTENCE: Readonly<Record<HintKind, BetterKind>> = {
  news: "news",
  silence: "silence",
  summary: "summary",
  summaryAndNews: "summary-and-news",
  content: "content",
};

/** One sentence to get further, for where the conversation stands now. */
export function hint(session: Session, { hints }: CoachWording, voice: Voice): string {
  const exchange = pending(session);
  const kind = kindOf(exchange);
  const sentence = betterSentence(SENTENCE[kind], exchange, {
    voice,
    news: session.stage.scenario.news.sentence,
  });
  return fill(hints[kind], { sentence });
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
  return examine(recognise("", lexicon, standing.reading), tenant, { history, lexicon });
}
