import type { RuleId } from "../../language/rule-wording.js";
import type { Judged } from "../judged.js";

/** One thing that gave or cost points of a skill, which runs from 0 to 100. */
export interface SkillEntry {
  /** The trainee turn; null for the conversation as a whole. */
  readonly turn: number | null;
  /** The rule that says why; null where no rule speaks of it. */
  readonly rule: RuleId | null;
  /** Points of the skill: what gave is positive, what cost negative. */
  readonly points: number;
}

/** What a skill's points came from; null where the conversation gave no occasion for it. */
export type SkillAccount = readonly SkillEntry[] | null;

/** A cost for each turn in which one of these rules spoke up. */
export function costsOf(
  turns: readonly Judged[],
  costs: Readonly<Partial<Record<RuleId, number>>>,
): SkillEntry[] {
  return turns.flatMap(({ exchange, findings }) =>
    findings.flatMap(({ rule, severity }) => {
      const cost = severity === "praise" ? undefined : costs[rule];
      return cost === undefined ? [] : [{ turn: exchange.turn, rule, points: -cost }];
    }),
  );
}
