import { shownState } from "../exchange/state.js";
import { RULE_WORDINGS } from "../language/rules.js";
import type { Difficulty, Language } from "../language/terms.js";
import { VOICES } from "../language/voices.js";
import type { Scenario } from "../scenario/scenario.js";
import type {
  Assessed,
  AssessedTurn,
  Assessment,
  AssessmentKind,
  SelfRating,
  UnplayedTurn,
} from "./assessment.js";
import type { Conversation } from "./conversation.js";
import { summedUp } from "./debrief.js";
import { assessedFinding, assessedMove } from "./outside.js";

/** What is known of a conversation besides what was said in it. */
export interface Circumstances {
  readonly kind: AssessmentKind;
  readonly scenario: Scenario | undefined;
  /** The bad news in a sentence. */
  readonly news: string;
  readonly seed: number;
  readonly difficulty: Difficulty | undefined;
  readonly selfRating: SelfRating | undefined;
  readonly unplayed: readonly UnplayedTurn[];
  readonly playedAt: string | undefined;
}

/** How an assessment is told; all of it optional. */
export interface AssessOptions {
  /** The file as it was named; default "-". */
  readonly file?: string;
  /** What the conversation is called; default the scenario's title, else the file. */
  readonly title?: string;
  /** The language of the messages; default the conversation's. */
  readonly language?: Language;
  /** Whether the account stands in the assessment too. */
  readonly account?: boolean;
}

/** Puts an assessment in the words and the shape that the outside knows. */
export function tellAssessed(
  conversation: Conversation,
  about: Circumstances,
  options: AssessOptions,
): Assessed {
  const { scenario, news, difficulty, playedAt } = about;
  const { file = "-", title = scenario?.title ?? file, account: isTold = false } = options;
  const debrief = summedUp(conversation);
  const messages = options.language ?? conversation.language;
  const assessment: Assessment = {
    version: 1,
    file,
    scenario: scenario?.id ?? null,
    language: conversation.language,
    seed: about.seed,
    kind: about.kind,
    score: debrief.score,
    verdict: debrief.verdict,
    outcome: debrief.outcome,
    explanationLoops: debrief.loops,
    feelingSummaries: debrief.feelingSummaries,
    skills: debrief.skills,
    turns: turnsTold(conversation, messages, news),
    finalState: shownState(conversation.finalState),
    findings: [],
    unplayed: about.unplayed,
    ...(isTold && { account: debrief.account }),
    ...(about.selfRating !== undefined && { selfRating: about.selfRating }),
  };
  const tenantName = scenario?.tenant.name;
  const { account } = debrief;
  const { closing } = conversation;
  return { assessment, debrief, account, news, title, tenantName, difficulty, closing, playedAt };
}

function turnsTold({ turns, language }: Conversation, messages: Language, news: string): AssessedTurn[] {
  const words = { rules: RULE_WORDINGS[messages], saying: { voice: VOICES[language], news } };
  return turns.map(({ exchange, findings }) => {
    const { turn, tenant, text, utterance } = exchange;
    return {
      turn,
      tenant: tenant.said,
      trainee: text,
      tenantState: shownState(tenant.state),
      moves: utterance.hits.map((hit) => assessedMove(hit, text)),
      findings: findings.map((finding) => assessedFinding(finding, exchange, words)),
    };
  });
}
