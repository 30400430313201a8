import { isFitting, type Exchange } from "../../exchange/exchange.js";
import type { RuleId } from "../../language/rule-wording.js";
import type { MoveId } from "../../language/terms.js";
import { emotionalTurns, TALKS, type Held, type Judged } from "../judged.js";
import type { SkillAccount } from "./entry.js";

const WHOLE = 100;
/** Absorbing the blow takes so many turns as a rule (pedagogy.md (j)): who stops before the tenant is calm has not given them. */
const LEAST = 4;
const GIVES_WAY: readonly MoveId[] = ["open-question", "content-summary", "park"];
const HURTS = ["blame", "emotion-block", "minimising"] as const;
const TALKS_ON: readonly RuleId[] = ["self-focus", "talking-too-much"];
const PRAISED: readonly RuleId[] = ["silence-well-placed"];
/** Findings that say a turn gives no way, whatever moves it is made of. */
const TAKES_OVER: readonly RuleId[] = [
  "question-barrage",
  "silence-as-abandonment",
  "apology-repeated",
  "parroted-summary",
];

/** What one turn is worth, from 1 for giving way to -1 for hurting, and why. */
interface Worth {
  readonly value: number;
  readonly rule: RuleId | null;
}

/** Listening: the mean over emotional turns of giving way to talking and hurting; what was not read does not count. */
export function listening({ turns, calmed }: Held): SkillAccount {
  const read = emotionalTurns(turns).filter(({ exchange }) => exchange.understood);
  if (read.length === 0) return null;
  const asked = calmed ? read.length : Math.max(LEAST, read.length);
  return read.map((judged, at) => {
    const { value, rule } = givingWay(judged, read[at - 1]);
    return { turn: judged.exchange.turn, rule, points: (WHOLE * value) / asked };
  });
}

/** For so many turns a summary goes on working. */
const LASTS = 2;
/** Leaving the tenant the floor is giving way; turn after turn of it is leaving them alone. */
const ALONE = 0.25;
const HALF = 0.5;

function givingWay({ exchange, findings }: Judged, before: Judged | undefined): Worth {
  const { moves, signs, news, silence } = exchange;
  const does = (move: MoveId): boolean => moves.has(move);
  const found = (rules: readonly RuleId[]): RuleId | null =>
    findings.find(({ rule }) => rules.includes(rule))?.rule ?? null;
  if (HURTS.some(does)) return { value: -1, rule: found(HURTS) };
  if (TALKS.some(does)) return { value: givesWayToo(exchange) ? HALF : 0, rule: found(TALKS_ON) };
  const takesOver = found(TAKES_OVER);
  if (takesOver !== null && !isFitting(exchange)) return { value: 0, rule: takesOver };
  if (isFitting(exchange)) return { value: 1, rule: null };
  if (GIVES_WAY.some(does)) return { value: isHeard(exchange) ? 1 : HALF, rule: null };
  if (does("boundary") && (signs.has("insult") || signs.has("threat")))
    return { value: 1, rule: found(["calm-boundary"]) };
  if (does("encourager"))
    return {
      value: leavesFloor(before) ? ALONE : silence && found(PRAISED) === null ? HALF : 1,
      rule: found(PRAISED),
    };
  if (news === "repeat") return { value: found(["news-repeated-well"]) === null ? HALF : 1, rule: null };
  return { value: does("feeling-summary") ? HALF : ALONE, rule: null };
}

/** Asking on and reading back do their work once the tenant feels heard: not long after a summary that fitted. */
function isHeard({ before: { fittingAt }, turn }: Exchange): boolean {
  return fittingAt !== null && turn - fittingAt <= LASTS;
}

/** Whether a turn that talks listens as well: it asks, reads back, or names a feeling without a "but". */
function givesWayToo({ moves, summary }: Exchange): boolean {
  return (
    GIVES_WAY.some((move) => moves.has(move)) || (moves.has("feeling-summary") && !(summary?.but ?? false))
  );
}

/** Whether all that a turn did was to leave the floor. */
function leavesFloor(turn: Judged | undefined): boolean {
  return turn !== undefined && [...turn.exchange.moves].every((move) => move === "encourager");
}
