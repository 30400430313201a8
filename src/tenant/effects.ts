import { isFitting, type Exchange } from "../exchange/exchange.js";
import type { RunStep } from "../exchange/run.js";

/**
 * What a turn does to arousal, before temperament: the table "How emotions move" of pedagogy.md, row by row.
 * The news the first time stands outside this table: it sets the onset, and nothing else of that turn counts.
 */
const EXPLAINING: Readonly<Record<RunStep, number>> = { first: 0.5, second: 1, later: 1.5, relapse: 1.5 };
const TO_EMOTION = { solution: 0.5, "self-focus": 0.5, "false-hope": 0.5 } as const;
const ALWAYS = { minimising: 1, blame: 2, "emotion-block": 2 } as const;
const IRRITATION = 0.5;
const THIRD = 3;

const SUMMARY = 1;
const SMALL = 0.5;
/** Cooling adds up to this at the most. */
const MOST_COOLING = 1;

/** How much a turn heats: 0 or more, the sum of all that heats in it. */
export function heating(exchange: Exchange): number {
  return explaining(exchange) + byMoves(exchange) + irritations(exchange);
}

function explaining({ explaining: step }: Exchange): number {
  return step === undefined ? 0 : EXPLAINING[step];
}

function byMoves({ moves, emotional }: Exchange): number {
  let sum = 0;
  for (const [move, heat] of Object.entries(TO_EMOTION))
    if (emotional && moves.has(move as keyof typeof TO_EMOTION)) sum += heat;
  for (const [move, heat] of Object.entries(ALWAYS)) if (moves.has(move as keyof typeof ALWAYS)) sum += heat;
  return sum;
}

/** Each once: silence after silence, the own summary a third time, the bare news a third time, the third echo in a row. */
function irritations(exchange: Exchange): number {
  const { before, silence, summary, news, moves, echo } = exchange;
  const again = [
    silence && before.silences >= 1,
    summary !== undefined && summary.repeated >= THIRD - 1,
    news === "repeat" && !moves.has("feeling-summary") && before.bareNews >= THIRD - 1,
    echo && before.echoes >= THIRD - 1,
  ];
  return again.filter(Boolean).length * IRRITATION;
}

/** How much a turn cools when nothing in it heats: 0 to 1. */
export function cooling(exchange: Exchange): number {
  const own = SUMMARY * (exchange.summary?.worth ?? 0);
  return Math.min(MOST_COOLING, own + SMALL * smallThings(exchange));
}

/** What cools a little, in a turn with a fitting summary or in the turn after one; silence also right after the news. */
function smallThings(exchange: Exchange): number {
  const { before, turn, moves, silence, news, signs } = exchange;
  const afterSummary = before.fittingAt !== null && before.fittingAt === turn - 1;
  const afterNews = before.newsAt === turn - 1;
  if (silence) return afterSummary || afterNews ? 1 : 0;
  if (!afterSummary && !isFitting(exchange)) return 0;
  const insulted = signs.has("insult") || signs.has("threat");
  return [
    moves.has("open-question"),
    news === "repeat",
    moves.has("park"),
    moves.has("content-summary"),
    insulted && moves.has("boundary"),
  ].filter(Boolean).length;
}
