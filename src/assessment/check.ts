import { examine, type Exchange } from "../exchange/exchange.js";
import { NO_HISTORY, type History } from "../exchange/history.js";
import { hear, UNHEARD, type Heard } from "../exchange/heard.js";
import { isEmotional } from "../exchange/state.js";
import type { RuleWordings } from "../language/rule-wording.js";
import { FEELINGS, type Language, type TenantFeeling } from "../language/terms.js";
import type { Lexicon } from "../language/text/compile.js";
import { read as readText } from "../language/text/read.js";
import type { Reading } from "../language/text/reading.js";
import type { Voice } from "../language/voice.js";
import { recognise, type Utterance } from "../moves/recognise.js";
import { judgeAlone, type Finding } from "../rules/engine/judge.js";
import type { AssessedFinding, AssessedMove } from "./assessment.js";
import { newsIn } from "./news-in.js";
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
  readonly utterance: Utterance;
  /** Whether anything in it was sure. */
  readonly understood: boolean;
  readonly moves: readonly AssessedMove[];
  readonly findings: readonly AssessedFinding[];
}

/** Recognises one utterance and judges it by the rules that need no session. */
export function check(asked: Asked, tools: CheckTools): Checked {
  const { text, tenant } = asked;
  const line = tenant === undefined ? undefined : readText(tenant, tools.lexicon);
  const utterance = recognise(text, tools.lexicon, line);
  const exchange = exchangeOf(utterance, tenant ?? "", line);
  return {
    ...asked,
    utterance,
    understood: exchange.understood,
    moves: utterance.hits.map((hit) => assessedMove(hit, text)),
    findings: judgeAlone(exchange).map((finding) => told(finding, exchange, tools)),
  };
}

/** An emotional tenant has heard the news, unless the utterance itself gives it. */
const AFTER_NEWS: History = { ...NO_HISTORY, turns: 1, newsAt: 1, newsStands: true };

function exchangeOf(utterance: Utterance, said: string, line: Reading | undefined): Exchange {
  const heard: Heard = line === undefined ? { state: UNHEARD, undertones: [] } : hear(line, undefined);
  const gives = utterance.hits.some(({ move }) => move === "bad-news");
  const history = isEmotional(heard.state) && !gives ? AFTER_NEWS : NO_HISTORY;
  // a feeling that could not be read could be any, and then the trainee's word for it is the best there is
  const unread = heard.state.feeling === "none";
  const state =
    unread && isEmotional(heard.state) ? { ...heard.state, feeling: namedIn(utterance) } : heard.state;
  const surface = unread ? FEELINGS : heard.undertones;
  return examine(utterance, { said, reading: line, state, layers: [], surface }, history);
}

function namedIn({ hits }: Utterance): TenantFeeling {
  const named = hits.flatMap(({ feelings = [] }) => feelings);
  return named.find(({ family }) => family !== null)?.family ?? "none";
}

/** Where the news is not known, neither is a sentence that gives it; that the decision stands can always be said. */
function told(finding: Finding, exchange: Exchange, { rules, voice }: CheckTools): AssessedFinding {
  const news = newsIn(exchange.utterance);
  const better = finding.better === "news" && news === undefined ? undefined : finding.better;
  const saying = { voice, news: news ?? voice.stands };
  return assessedFinding({ ...finding, better }, exchange, { rules, saying });
}
