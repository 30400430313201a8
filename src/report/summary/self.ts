import { compareWithSelf } from "../../assessment/self-rating.js";
import { COACHES } from "../../language/coaches.js";
import { fill } from "../../language/fill.js";
import { SUMMARIES } from "../../language/summaries.js";
import { SKILLS, type Language, type Skill } from "../../language/terms.js";
import { written } from "../bar.js";
import type { Summary } from "./summary.js";

/** How far trainees were off with a skill, on average: positive where they rated themselves higher than they scored. */
export interface SelfGap {
  readonly skill: Skill;
  readonly count: number;
  /** To a tenth of a point of five. */
  readonly gap: number;
}

/** A smaller gap is no gap. */
const WORTH_A_WORD = 0.3;

/** The mean gap of each skill that was both rated and scored. */
export function selfGaps({ rows }: Summary): SelfGap[] {
  const compared = rows.flatMap(({ skills, selfRating = {} }) => compareWithSelf(skills, selfRating).rows);
  return SKILLS.flatMap((skill): SelfGap[] => {
    const gaps = compared.flatMap((row) =>
      row.skill === skill && row.scored !== null ? [row.self - row.scored] : [],
    );
    if (gaps.length === 0) return [];
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    return [{ skill, count: gaps.length, gap: Math.round(mean * 10) / 10 }];
  });
}

/** The gaps in sentences. */
export function selfSentences(summary: Summary, language: Language): string[] {
  const { selfHigher, selfLower, selfSame } = SUMMARIES[language];
  const { debrief, decimal } = COACHES[language];
  return selfGaps(summary).map(({ skill, gap }) => {
    const template = Math.abs(gap) < WORTH_A_WORD ? selfSame : gap > 0 ? selfHigher : selfLower;
    return fill(template, { skill: debrief.skills[skill], gap: written(Math.abs(gap), decimal) });
  });
}
