import type { Exchange } from "../exchange/exchange.js";
import { isFitting } from "../exchange/exchange.js";
import { levelOf } from "../exchange/state.js";
import type { RunStep } from "../exchange/run.js";
import type { MoveId, Skill } from "../language/terms.js";
import { countOf, emotionalTurns, type Judged } from "./judged.js";

/** Each skill from 0 to 100, or null where the conversation gave no occasion for it. */
export type Skills = Readonly<Record<Skill, number | null>>;

/** Scores the five skills of a conversation. What each point is worth is judgement (j), to be measured against experts. */
export function skillsOf(turns: readonly Judged[]): Skills {
  return {
    blow: blow(turns),
    listening: listening(turns),
    "feeling-summaries": feelingSummaries(turns),
    "staying-out-of-explanation": stayingOut(turns),
    "standing-by-the-news": standingBy(turns),
  };
}

const BLOW = { noForewarning: 15, turnLate: 25, wrapped: 25, noPause: 15, mostLate: 50, inTime: 2 } as const;

/** Whole, less what was missing or late; nothing when the news was never given. */
function blow(turns: readonly Judged[]): number | null {
  const given = turns.find(({ exchange }) => exchange.news === "first");
  if (turns.length === 0) return null;
  if (given === undefined) return 0;
  const { turn } = given.exchange;
  const forewarned = turns.some(({ exchange }) => exchange.turn <= turn && exchange.moves.has("forewarning"));
  const late = Math.min(BLOW.mostLate, Math.max(0, turn - BLOW.inTime) * BLOW.turnLate);
  const wrapped = countOf(turns, "news-wrapped") * BLOW.wrapped;
  const rushed = countOf(turns, "no-pause-after-news") * BLOW.noPause;
  return toScore(100 - (forewarned ? 0 : BLOW.noForewarning) - late - wrapped - rushed);
}

const GIVES_WAY: readonly MoveId[] = ["open-question", "content-summary", "park"];
const TALKS: readonly MoveId[] = ["explanation", "solution", "self-focus", "false-hope"];
const HURTS: readonly MoveId[] = ["minimising", "blame", "emotion-block"];

/** The mean over emotional turns of giving way (1) to talking (0) and hurting (-1); what was not read does not count. */
function listening(turns: readonly Judged[]): number | null {
  const read = emotionalTurns(turns).filter(({ exchange }) => exchange.understood);
  if (read.length === 0) return null;
  return toScore((100 * read.reduce((sum, turn) => sum + givingWay(turn), 0)) / read.length);
}

function givingWay({ exchange, findings }: Judged): number {
  const { moves, silence, signs } = exchange;
  const does = (move: MoveId): boolean => moves.has(move);
  if (HURTS.some(does)) return -1;
  if (TALKS.some(does)) return 0;
  if (silence) return findings.some(({ rule }) => rule === "silence-well-placed") ? 1 : 0;
  if (isFitting(exchange) || GIVES_WAY.some(does)) return 1;
  if (does("boundary") && (signs.has("insult") || signs.has("threat"))) return 1;
  return does("encourager") || does("feeling-summary") || exchange.news === "repeat" ? 0.5 : 0.25;
}

const SUMMARIES = { least: 2, most: 4, miss: 10 } as const;

/** What the summaries were worth against what the conversation asked for: one for every two emotional turns, two to four in all. */
function feelingSummaries(turns: readonly Judged[]): number | null {
  const emotional = emotionalTurns(turns);
  if (emotional.length === 0) return null;
  const wanted = Math.min(SUMMARIES.most, Math.max(SUMMARIES.least, Math.ceil(emotional.length / 2)));
  const worth = emotional.reduce((sum, { exchange }) => sum + worthOf(exchange), 0);
  const misses = emotional.flatMap(({ findings }) => findings).filter(isMiss).length;
  return toScore((100 * Math.min(wanted, worth)) / wanted - misses * SUMMARIES.miss);
}

function worthOf(exchange: Exchange): number {
  return isFitting(exchange) ? (exchange.summary?.worth ?? 0) : 0;
}

function isMiss({ skill, severity }: Judged["findings"][number]): boolean {
  return skill === "feeling-summaries" && (severity === "warning" || severity === "error");
}

const EXPLAINING: Readonly<Record<RunStep, number>> = { first: 20, second: 25, later: 30, relapse: 25 };
const STAYING = { solution: 15, missing: 20, neverCalm: 15 } as const;

/** Whole, less each turn of content too early, and less what the tenant had to do without at the end. */
function stayingOut(turns: readonly Judged[]): number | null {
  const emotional = emotionalTurns(turns);
  if (emotional.length === 0) return null;
  const early = emotional.reduce((sum, { exchange: { explaining, moves } }) => {
    const explained = explaining === undefined ? 0 : EXPLAINING[explaining];
    return sum + explained + (moves.has("solution") ? STAYING.solution : 0);
  }, 0);
  return toScore(100 - early - lacking(turns));
}

function lacking(turns: readonly Judged[]): number {
  const calm = turns.filter(({ exchange }) => exchange.before.newsAt !== null && !exchange.emotional);
  if (calm.length === 0) return STAYING.neverCalm;
  const has = (move: MoveId): boolean => calm.some(({ exchange }) => exchange.moves.has(move));
  return (has("explanation") ? 0 : STAYING.missing) + (has("solution") ? 0 : STAYING.missing);
}

const FALSE_HOPE = 50;

/** How often denial, bargaining or high hope was met with the news again, there or in the next turn; false hope costs half. */
function standingBy(turns: readonly Judged[]): number | null {
  const hopes = countOf(turns, "false-hope");
  const occasions = turns.filter(({ exchange }) => isOccasion(exchange));
  if (occasions.length === 0) return hopes > 0 ? 0 : null;
  const met = occasions.filter(({ exchange }) => repeatsBy(exchange.turn + 1, exchange.turn, turns)).length;
  return toScore((100 * met) / occasions.length - hopes * FALSE_HOPE);
}

function isOccasion({ before, signs, tenant, turn, crisis, emotional }: Exchange): boolean {
  if (crisis || !emotional || before.newsAt === null || before.newsAt === turn - 1) return false;
  return signs.has("bargaining") || (signs.has("denial") && levelOf(tenant.state.hope) !== "low");
}

function repeatsBy(last: number, from: number, turns: readonly Judged[]): boolean {
  return turns.some(({ exchange: { turn, news } }) => turn >= from && turn <= last && news === "repeat");
}

function toScore(points: number): number {
  return Math.round(Math.min(100, Math.max(0, points)));
}
