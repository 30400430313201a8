import type { Held, Judged } from "../judged.js";
import { costsOf, type SkillAccount, type SkillEntry } from "./entry.js";

/** What is missing or wrong costs so much of the whole (j). */
const WHOLE = 100;
const NO_FOREWARNING = 15;
const TURN_LATE = 25;
const MOST_LATE = 50;
/** The news stands in this turn at the latest (pedagogy.md [1][2]). */
const IN_TIME = 2;
const COSTS = {
  "made-to-guess": 20,
  "news-wrapped": 25,
  "too-many-reasons": 15,
  "no-pause-after-news": 15,
} as const;

/** Dealing the blow: whole, less what was missing or late; nothing when the news was never given. */
export function blow({ turns }: Held): SkillAccount {
  if (turns.length === 0) return null;
  const given = turns.find(({ exchange }) => exchange.news === "first");
  if (given === undefined) return [];
  const { turn } = given.exchange;
  const until = turns.filter(({ exchange }) => exchange.turn <= turn);
  const forewarned = until.some(({ exchange }) => exchange.moves.has("forewarning"));
  return [
    { turn, rule: null, points: WHOLE },
    ...(forewarned ? [] : [{ turn, rule: null, points: -NO_FOREWARNING }]),
    ...lateness(until, turn),
    ...costsOf(until, COSTS),
  ];
}

function lateness(until: readonly Judged[], turn: number): SkillEntry[] {
  const late = Math.min(MOST_LATE, Math.max(0, turn - IN_TIME) * TURN_LATE);
  const rule = until.some(({ findings }) => findings.some((finding) => finding.rule === "news-late"))
    ? "news-late"
    : null;
  return late === 0 ? [] : [{ turn, rule, points: -late }];
}
