import type { RunStep } from "../../exchange/run.js";
import type { RuleId } from "../../language/rule-wording.js";
import type { MoveId } from "../../language/terms.js";
import { emotionalTurns, type Held, type Judged } from "../judged.js";
import { costsOf, type SkillAccount, type SkillEntry } from "./entry.js";

const WHOLE = 100;
const EXPLAINING: Readonly<Record<RunStep, { readonly points: number; readonly rule: RuleId }>> = {
  first: { points: 20, rule: "explanation-while-emotional" },
  second: { points: 25, rule: "explanation-loop" },
  later: { points: 30, rule: "explanation-loop" },
  relapse: { points: 25, rule: "relapse" },
};
const SOLUTION = 15;
const MISSING = 20;
const NEVER_CALM = 35;
const COSTS = { "content-missing": 15, "over-reflecting": 15, "park-forgotten": 10 } as const;

/** The costs above are meant for so many emotional turns; in more of them a slip weighs less. */
const TURNS = 6;

/** Staying out of explanation: whole, less each turn of content too early, and less what the tenant had to do without at the end. */
export function stayingOut(held: Held): SkillAccount {
  const emotional = emotionalTurns(held.turns);
  if (emotional.length === 0) return null;
  const share = Math.min(1, TURNS / emotional.length);
  return [
    { turn: null, rule: null, points: WHOLE },
    ...emotional.flatMap(tooEarly).map((entry) => ({ ...entry, points: entry.points * share })),
    ...costsOf(held.turns, COSTS),
    ...lacking(held),
  ];
}

function tooEarly({ exchange: { turn, explaining, moves } }: Judged): SkillEntry[] {
  const step = explaining && EXPLAINING[explaining];
  return [
    ...(step === undefined ? [] : [{ turn, rule: step.rule, points: -step.points }]),
    ...(moves.has("solution") ? [{ turn, rule: "premature-solution" as const, points: -SOLUTION }] : []),
  ];
}

function lacking({ turns, calmed }: Held): SkillEntry[] {
  const lack = (points: number): SkillEntry => ({ turn: null, rule: null, points: -points });
  if (!calmed) return [lack(NEVER_CALM)];
  const sinking = turns.slice(turns.findLastIndex(({ exchange }) => exchange.level === "high") + 1);
  // What is given while the emotion sinks for good may be early, but it is not missing.
  const due = turns.filter((turn) => !turn.exchange.emotional || sinking.includes(turn));
  const has = (move: MoveId): boolean =>
    due.some(({ exchange }) => exchange.before.newsAt !== null && exchange.moves.has(move));
  const missing: readonly MoveId[] = ["explanation", "solution"];
  return missing.filter((move) => !has(move)).map(() => lack(MISSING));
}
