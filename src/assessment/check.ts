import { examine, type Exchange } from "../exchange/exchange.js";
import { NO_HISTORY, type History } from "../exchange/history.js";
import { stateFromLine } from "../exchange/line-state.js";
import { isEmotional } from "../exchange/state.js";
import type { RuleWordings } from "../language/rule-wording.js";
import { FEELINGS, type Language } from "../language/terms.js";
import type { Lexicon } from "../language/text/compile.js";
import { read } from "../language/text/read.js";
import type { Voice } from "../language/voice.js";
import { recognise } from "../moves/recognise.js";
import { judgeAlone } from "../rules/engine/judge.js";
import type { AssessedFinding, AssessedMove } from "./assessment.js";
import { assessedFinding, assessedMove } from "./outside.js";

/** One utterance to look at, without a conversation around it. */
export interface Asked {
  readonly text: string;
  /** The tenant's line before it, where it is known. */
  readonly tenant: string | undefined;
  readonly language: Language;
}

/** What an utterance is read with. */
export interface CheckTools {
  readonly lexicon: Lexicon;
  /** The words for findings, in the interface's language. */
  readonly rules: RuleWordings;
  /** For better sentences, in the utterance's own language. */
  readonly voice: Voice;
}

/** What one utterance amounts to by itself. */
export interface Checked extends Asked {
  readonly moves: readonly AssessedMove[];
  readonly findings: readonly AssessedFinding[];
  readonly exchange: Exchange;
}

/** Recognises one utterance and judges it by the rules that need no session. */
export function check(asked: Asked, { lexicon, rules, voice }: CheckTools): Checked {
  const { text, tenant } = asked;
  const line = tenant === undefined ? undefined : read(tenant, lexicon);
  const utterance = recognise(text, lexicon, line);
  const state = stateFromLine(line);
  const told = isEmotional(state) && utterance.hits.every(({ move }) => move !== "bad-news");
  const exchange = examine(
    utterance,
    // a feeling that could not be read could be any
    {
      said: tenant ?? "",
      reading: line,
      state,
      layers: [],
      surface: state.feeling === "none" ? FEELINGS : [],
    },
    { history: told ? AFTER_NEWS : NO_HISTORY, lexicon },
  );
  const saying = { voice, news: newsIn(exchange) ?? "" };
  return {
    ...asked,
    moves: utterance.hits.map((hit) => assessedMove(hit, text)),
    findings: judgeAlone(exchange).map((finding) => assessedFinding(finding, exchange, { rules, saying })),
    exchange,
  };
}

/** An emotional tenant has heard the news, unless the utterance itself gives it. */
const AFTER_NEWS: History = { ...NO_HISTORY, turns: 1, newsAt: 1, newsStands: true };

/** The news in the words of the utterance. */
function newsIn({ utterance, text }: Exchange): string | undefined {
  const hit = utterance.hits.find(({ move }) => move === "bad-news");
  return hit && text.slice(hit.start, hit.end);
}
