import type { Reading } from "../language/text/reading.js";
import { signsOf } from "../language/text/signs.js";
import type { Feeling, Level, MoveId, TenantSign } from "../language/terms.js";
import { isSilence } from "../moves/encourager.js";
import { isFeeling } from "../moves/feeling-summary.js";
import type { Hit } from "../moves/hit.js";
import type { Utterance } from "../moves/recognise.js";
import type { History } from "./history.js";
import { advanceRun, type Run, type RunStep } from "./run.js";
import { isEmotional, levelOf, type TenantState } from "./state.js";
import { judgeSummary, type SummaryJudgement } from "./summary.js";

/** The tenant as the trainee meets them: what was said, and the state behind it. */
export interface Tenant {
  /** The tenant's line; empty when two trainee turns follow each other. */
  readonly said: string;
  readonly reading: Reading | undefined;
  readonly state: TenantState;
  /** Feelings under the present one, nearest first. */
  readonly layers: readonly Feeling[];
  /** What shows on the surface besides: a tenant who was just heated sounds angry, whatever lies beneath. */
  readonly surface?: readonly Feeling[];
  /** The state was read from the tenant's lines: near enough, but not known for sure. */
  readonly rough?: boolean;
}

/** One exchange, examined: the tenant's line and what the trainee's answer to it amounts to. */
export interface Exchange {
  /** The number of the trainee turn, from 1. */
  readonly turn: number;
  readonly text: string;
  readonly tenant: Tenant;
  readonly signs: ReadonlySet<TenantSign>;
  readonly level: Level;
  readonly emotional: boolean;
  /** The tenant's line asks something. */
  readonly asked: boolean;
  readonly utterance: Utterance;
  readonly moves: ReadonlySet<MoveId>;
  readonly silence: boolean;
  /** False when nothing in it was sure. */
  readonly understood: boolean;
  readonly news: "first" | "repeat" | "none";
  readonly summary: SummaryJudgement | undefined;
  /** Where an explaining turn to an emotional tenant stands, and the run after this turn. */
  readonly explaining: RunStep | undefined;
  readonly run: Run;
  readonly echo: boolean;
  /** It leaves the tenant's question aside: no answer, no parking, no feeling named. */
  readonly ignores: boolean;
  /** Words about ending one's life or violence in sight, by either speaker: the exercise stops here. */
  readonly crisis: boolean;
  readonly before: History;
}

/** Moves that take up what a tenant asked. */
const TAKES_UP: readonly MoveId[] = [
  "explanation",
  "solution",
  "bad-news",
  "park",
  "feeling-summary",
  "content-summary",
  "boundary",
];

/** Examines a trainee's answer to the tenant. */
export function examine(utterance: Utterance, tenant: Tenant, history: History): Exchange {
  const turn = history.turns + 1;
  const moves = new Set(utterance.hits.map(({ move }) => move));
  const signs = signsOf(tenant.reading);
  const news = !moves.has("bad-news") ? "none" : history.newsAt === null ? "first" : "repeat";
  const emotional = isEmotional(tenant.state);
  const explains = moves.has("explanation") && news !== "first";
  const felt = {
    state: tenant.state,
    layers: tenant.layers,
    spoken: [...spokenFeelings(tenant.reading), ...(tenant.surface ?? [])],
    rough: tenant.rough ?? false,
  };
  const { step, run } = advanceRun(history.run, {
    turn,
    explains,
    summarises: moves.has("feeling-summary"),
    emotional,
  });
  const silence = isSilence(utterance.reading.text);
  const asked = asks(tenant.reading);
  return {
    turn,
    text: utterance.reading.text,
    tenant,
    signs,
    level: levelOf(tenant.state.arousal),
    emotional,
    asked,
    utterance,
    moves,
    silence,
    understood: utterance.hits.length > 0,
    news,
    summary: judgeSummary(utterance, felt, history),
    explaining: step,
    run,
    echo: utterance.hits.length > 0 && utterance.hits.every(isEcho),
    ignores: asked && utterance.hits.length > 0 && !TAKES_UP.some((move) => moves.has(move)),
    crisis: signs.has("crisis") || signsOf(utterance.reading).has("crisis"),
    before: history,
  };
}

function isEcho({ evidence }: Hit): boolean {
  return evidence.every(({ cue }) => cue === "echo");
}

function asks(line: Reading | undefined): boolean {
  return line?.sentences.at(-1)?.mood === "open" || line?.sentences.at(-1)?.mood === "closed";
}

/** Feelings a tenant says of themselves in so many words: "ik ben bang". */
function spokenFeelings(line: Reading | undefined): Feeling[] {
  return (line?.matches ?? [])
    .filter(isFeeling)
    .filter(({ person, negated, cue }) => person === "speaker" && !negated && cue.form !== "lacks")
    .flatMap(({ cue }) => (cue.term.family === null ? [] : [cue.term.family]));
}

/** Moves that take back what a summary gave, in the same turn: to an emotional tenant, and to any tenant. */
const SPOIL_EMOTION: readonly MoveId[] = ["explanation", "solution", "self-focus", "false-hope"];
const SPOIL: readonly MoveId[] = ["minimising", "blame", "emotion-block"];

/** What in a turn takes back the summary in it. */
export function takingBack({ utterance, emotional }: Exchange): readonly Hit[] {
  return utterance.hits.filter(
    ({ move }) => SPOIL.includes(move) || (emotional && SPOIL_EMOTION.includes(move)),
  );
}

/** Whether a summary does its work: it fits, and nothing in the turn takes it back. */
export function isFitting(exchange: Exchange): boolean {
  return (exchange.summary?.worth ?? 0) > 0 && takingBack(exchange).length === 0;
}
