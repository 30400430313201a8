import type { Rule } from "./engine/rule.js";

/** Calm turns in which a parked question may wait. */
const PATIENCE = 2;

/** A parked question that is not taken up again once the tenant is calm. */
export const parkForgotten: Rule<"park-forgotten"> = {
  id: "park-forgotten",
  severity: "warning",
  skill: "staying-out-of-explanation",
  source: "[17][18]",
  needs: "session",
  check: ({ before, emotional, moves, crisis }) => {
    if (crisis || emotional || before.parkedAt === null || before.explained || moves.has("explanation"))
      return undefined;
    return before.calm + 1 >= PATIENCE
      ? { message: "forgotten", values: { turn: before.parkedAt }, better: "content" }
      : undefined;
  },
};
