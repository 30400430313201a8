import type { SelfRating } from "../assessment/assessment.js";
import { compareWithSelf, type RatedSkill, type SelfComparison } from "../assessment/self-rating.js";
import type { Skills } from "../assessment/skills.js";
import type { DebriefWording } from "../language/coach.js";
import { fill } from "../language/fill.js";
import type { SelfRatingWording } from "../language/self-rating.js";
import { BLANK, plain, type Line } from "./line.js";

/** What a self-rating is told with. */
interface Wording {
  readonly words: DebriefWording;
  readonly self: SelfRatingWording;
}

/** The trainee's own marks beside the conversation's, and where they lie furthest apart. Nothing when none was given. */
export function selfRatingLines(skills: Skills, rating: SelfRating, { words, self }: Wording): Line[] {
  const comparison = compareWithSelf(skills, rating);
  if (comparison.rows.length === 0) return [];
  return [
    BLANK,
    { text: self.title, tone: "heading" },
    ...comparison.rows.map((row) => ({
      ...plain(`  ${words.skills[row.skill]}: ${rated(row, self)}`),
      indent: 4,
    })),
    ...gapSentences(comparison, { words, self }).map(plain),
  ];
}

/** Both marks in words. */
export function rated({ self, scored }: RatedSkill, wording: SelfRatingWording): string {
  return scored === null ? fill(wording.noOccasion, { self }) : fill(wording.row, { self, scored });
}

/** The largest gap, kindly put; nothing where there is nothing to compare with. */
export function gapSentences({ rows, largest }: SelfComparison, { words, self: wording }: Wording): string[] {
  if (rows.every(({ scored }) => scored === null)) return [];
  if (largest === undefined) return [wording.same];
  const { skill, self, scored } = largest;
  return [fill(self > scored ? wording.higher : wording.lower, { skill: words.skills[skill], self, scored })];
}
