import type { Ending } from "../language/terms.js";
import type { Mind } from "./mind.js";

const LIMIT = 10;
/** How many turns back a blame, a belittling or a block still counts: the last two. */
const HURT_WITHIN = 2;

/**
 * Whether the tenant breaks off, and how: a turn that starts at 10 and leaves the tenant at 10 (pedagogy.md).
 *
 * @param before the tenant before the turn
 * @param after the tenant after it
 */
export function breakingOff(before: Mind, after: Mind): Ending | undefined {
  if (before.state.arousal < LIMIT || after.state.arousal < LIMIT) return undefined;
  switch (after.state.feeling) {
    case "fear":
    case "sadness":
    case "shame":
      return "walked-out";
    case "anger":
      return after.sinceHurt !== null && after.sinceHurt < HURT_WITHIN ? "aggression" : "complaint";
    default:
      return "complaint";
  }
}
