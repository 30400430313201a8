import type { RuleId } from "../language/rule-wording.js";
import { SKILLS, type Skill } from "../language/terms.js";
import type { Outcome } from "./outcome.js";
import { MOST, scoreOf, WEIGHTS } from "./score.js";
import { skillsOf, type SkillAccounts } from "./skills.js";

/** One thing that gave or cost points: where, for which skill, how many points of the score. */
export interface AccountEntry {
  readonly skill: Skill;
  /** The trainee turn; null for the conversation as a whole. */
  readonly turn: number | null;
  /** The rule that says why; null where no rule speaks of it. */
  readonly rule: RuleId | null;
  /** Points of the score (0 to 100), positive for what gave and negative for what cost, to a tenth. */
  readonly points: number;
}

/** What keeps a score down belongs to a skill too: never telling is no blow dealt, and who is broken off was not heard. */
const HELD_DOWN: Readonly<Record<Outcome, Skill>> = {
  "not-told": "blow",
  aggression: "listening",
  complaint: "listening",
  "walked-out": "listening",
  reasonable: "listening",
  emotional: "listening",
};

/** What gave and cost how many points of the score, at which turn. The entries add up to the score. */
export function accountOf(accounts: SkillAccounts, outcome: Outcome): AccountEntry[] {
  const skills = skillsOf(accounts);
  const whole = SKILLS.reduce((sum, skill) => sum + (skills[skill] === null ? 0 : WEIGHTS[skill]), 0);
  const entries = SKILLS.flatMap((skill) =>
    (accounts[skill] ?? []).map(({ turn, rule, points }) => ({
      skill,
      turn,
      rule,
      points: (points * WEIGHTS[skill]) / whole,
    })),
  );
  const held = Math.min(0, MOST[outcome] - entries.reduce((sum, { points }) => sum + points, 0));
  const all =
    held === 0 ? entries : [...entries, { skill: HELD_DOWN[outcome], turn: null, rule: null, points: held }];
  return inTenths(all, scoreOf(skills, outcome)).filter(({ points }) => points !== 0);
}

/** Rounds to tenths so that the sum is the score: what is over goes to those that were rounded most. */
function inTenths(entries: readonly AccountEntry[], score: number): AccountEntry[] {
  const exact = entries.map(({ points }) => points * 10);
  const tenths = exact.map(Math.floor);
  const order = exact
    .map((_, at) => at)
    .toSorted((a, b) => exact[b]! - tenths[b]! - (exact[a]! - tenths[a]!));
  let over = score * 10 - tenths.reduce((sum, value) => sum + value, 0);
  for (let at = 0; over !== 0 && order.length > 0; at = (at + 1) % order.length) {
    tenths[order[at]!]! += Math.sign(over);
    over -= Math.sign(over);
  }
  return entries.map((entry, at) => ({ ...entry, points: tenths[at]! / 10 }));
}
