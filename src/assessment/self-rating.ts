import { SKILLS, type Skill } from "../language/terms.js";
import type { SelfRating } from "./assessment.js";
import type { Skills } from "./skills.js";

/** A skill as the trainee rated it and as the conversation scored it, both 1 to 5; null where there was no occasion. */
export interface RatedSkill {
  readonly skill: Skill;
  readonly self: number;
  readonly scored: number | null;
}

/** What trainees think of themselves beside what they scored. */
export interface SelfComparison {
  readonly rows: readonly RatedSkill[];
  /** Where the two lie furthest apart, by at least one; undefined when they agree. */
  readonly largest: (RatedSkill & { readonly scored: number }) | undefined;
}

const STEPS = 4;
/** The marks trainees can give themselves. */
const MARK = /^[1-5]$/;
const MOST = 100;

/** Holds a self-rating against the skills. Among equal gaps the one too high goes first: there is something to learn. */
export function compareWithSelf(skills: Skills, rating: SelfRating): SelfComparison {
  const rows = SKILLS.flatMap((skill): RatedSkill[] => {
    const self = rating[skill];
    return self === undefined ? [] : [{ skill, self, scored: onFive(skills[skill]) }];
  });
  const gaps = rows.flatMap((row) => (row.scored === null ? [] : [{ ...row, scored: row.scored }]));
  const gap = ({ self, scored }: (typeof gaps)[number]): number => self - scored;
  const [first] = gaps.toSorted((a, b) => Math.abs(gap(b)) - Math.abs(gap(a)) || gap(b) - gap(a));
  return { rows, largest: first !== undefined && gap(first) !== 0 ? first : undefined };
}

/** A mark of 1 to 5 as it was typed; undefined when it is none. */
export function readMark(text: string): number | undefined {
  return MARK.test(text.trim()) ? Number(text) : undefined;
}

/** A self-rating as it was kept; what can not be one is left out. */
export function readSelfRating(kept: unknown): SelfRating {
  if (typeof kept !== "object" || kept === null) return {};
  const marks = kept as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    SKILLS.flatMap((skill) => {
      const mark = Object.hasOwn(marks, skill) ? readMark(String(marks[skill])) : undefined;
      return mark === undefined ? [] : [[skill, mark]];
    }),
  );
}

/** A score of 0 to 100 on the scale of 1 to 5. */
function onFive(points: number | null): number | null {
  return points === null ? null : 1 + Math.round((points * STEPS) / MOST);
}
