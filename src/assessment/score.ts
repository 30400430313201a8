import { SKILLS, type Skill } from "../language/terms.js";
import type { Outcome } from "./outcome.js";
import type { Skills } from "./skills.js";

/** What each skill weighs (pedagogy.md, "Whole conversations" (j)): catching the blow is the hard part. */
export const WEIGHTS: Readonly<Record<Skill, number>> = {
  blow: 15,
  listening: 20,
  "feeling-summaries": 30,
  "staying-out-of-explanation": 25,
  "standing-by-the-news": 10,
};

/** A conversation in which the news was never given scores this at the most (contract). */
const NOT_TOLD = 30;
/** So does, at the most, one that the tenant broke off: whatever went well in it, the blow was not absorbed (j). */
const BROKEN_OFF = 45;
/** What a conversation scores at the most, by how it ended. */
export const MOST: Readonly<Record<Outcome, number>> = {
  "not-told": NOT_TOLD,
  aggression: BROKEN_OFF,
  complaint: BROKEN_OFF,
  "walked-out": BROKEN_OFF,
  reasonable: 100,
  emotional: 100,
};

/** The weighted mean of the skills there was occasion for: 0 to 100, whole. */
export function scoreOf(skills: Skills, outcome: Outcome): number {
  let sum = 0;
  let weight = 0;
  for (const skill of SKILLS) {
    const points = skills[skill];
    if (points === null) continue;
    sum += points * WEIGHTS[skill];
    weight += WEIGHTS[skill];
  }
  const score = weight === 0 ? 0 : Math.round(sum / weight);
  return Math.min(MOST[outcome], score);
}

/** Less than this many points of the score lost to a skill is not worth a lesson (j). */
const WORTH_A_LESSON = 5;

/** The skill that cost most, by weight; undefined when hardly anything was lost. */
export function costliestSkill(skills: Skills): Skill | undefined {
  const lost = (skill: Skill): number => (WEIGHTS[skill] * (100 - (skills[skill] ?? 100))) / 100;
  const [worst] = SKILLS.toSorted((a, b) => lost(b) - lost(a));
  return worst !== undefined && lost(worst) >= WORTH_A_LESSON ? worst : undefined;
}
