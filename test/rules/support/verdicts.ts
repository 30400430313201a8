import type { RuleExample, RuleId } from "../../../src/language/rule-wording.js";
import { findingsOf } from "./scene.js";

/** English sentences that each make one move for sure. */
export const WHY = "That's because the rent was not paid.";
export const ANGRY = "You're angry with us.";
/** A tenant they can answer. */
export const HEAT: Pick<RuleExample, "tenant" | "feeling"> = { tenant: "It's ridiculous!", feeling: "anger" };

/** What one rule says: severity and message, or nothing. */
export function said(id: RuleId, example: RuleExample): string | undefined {
  const found = findingsOf(example, "en").find(({ rule }) => rule === id);
  return found && `${found.severity}: ${found.message}`;
}

/** The rules that speak up, in their order. */
export function rulesOn(example: RuleExample): RuleId[] {
  return findingsOf(example, "en").map(({ rule }) => rule);
}
