import type { RuleId } from "../language/rule-wording.js";
import type { Skill } from "../language/terms.js";

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
