import type { Debrief, Moment } from "../assessment/debrief.js";
import { shorten } from "../assessment/view.js";
import type { DebriefWording } from "../language/coach.js";
import { fill } from "../language/fill.js";
import { SKILLS } from "../language/terms.js";
import { bar, type Strokes } from "./bar.js";
import { plain, type Line } from "./line.js";

const SENTENCE_LETTERS = 160;
/** Summaries that make a habit of it: from here on the advice is to follow the feeling, not to begin naming it. */
const HABIT = 3;

/** One thing to try, by what really went wrong. */
export function nextTime(
  { tryNext, feelingSummaries, loops, explained }: Debrief,
  { next, nextMore, nextNothing }: DebriefWording,
): string {
  if (tryNext === undefined) return nextNothing;
  if (tryNext === "feeling-summaries" && feelingSummaries.length >= HABIT) return nextMore[tryNext];
  if (tryNext === "staying-out-of-explanation" && loops.length === 0 && !explained) return nextMore[tryNext];
  return next[tryNext];
}

/** Where to find help when it became real, then how it ended. */
export function outcomeLines({ outcome, crisis }: Debrief, words: DebriefWording): Line[] {
  const tone = outcome === "reasonable" ? ("good" as const) : ("plain" as const);
  return [
    ...(crisis ? words.crisis.map((text) => ({ text, tone: "bad" as const })) : []),
    { text: words.outcomes[outcome] ?? outcome, tone },
  ];
}

/** Where explaining took over, with the kind motive behind it; or that it did not. Sentences. */
export function explaining({ loops, outcome, explained }: Debrief, words: DebriefWording): string[] {
  if (loops.length === 0) return outcome === "not-told" || explained ? [] : [words.noLoop];
  const told = loops.map(({ turns }) =>
    fill(words.loop, { first: turns[0] ?? 0, last: turns.at(-1) ?? 0, turns: turns.join(", ") }),
  );
  return [...told, words.kindMotive];
}

/** The best and the costliest sentence; that there was no fitting summary yet. */
export function moments({ best, costliest, outcome }: Debrief, words: DebriefWording): string[] {
  return [
    ...moment(words.best, best),
    ...(best === undefined && outcome !== "not-told" ? [words.noBest] : []),
    ...moment(words.costliest, costliest),
  ];
}

function moment(template: string, found: Moment | undefined): string[] {
  if (found === undefined || found.text.trim() === "") return [];
  return [fill(template, { turn: found.turn, text: shorten(found.text, SENTENCE_LETTERS) })];
}

const SKILL_CELLS = 10;
/** Below this many columns a skill's bar stands on a line of its own. */
const ONE_LINE_FROM = 60;

/** The five skills as bars. */
export function skillLines(
  { skills: points }: Debrief,
  { words, width, strokes }: { words: DebriefWording; width: number; strokes: Strokes },
): Line[] {
  const longest = Math.max(...SKILLS.map((skill) => words.skills[skill].length));
  return SKILLS.flatMap((skill): Line[] => {
    const value = points[skill];
    const score =
      value === null
        ? words.noOccasion
        : `${bar(value / 100, SKILL_CELLS, strokes)} ${String(value).padStart(3)}`;
    const name = words.skills[skill];
    if (width >= ONE_LINE_FROM)
      return [{ text: `  ${name.padEnd(longest)}  ${score}`, tone: "plain", indent: 4 }];
    return [plain(`  ${name}`), plain(`    ${score}`)];
  });
}

/** How often something was left out of the score; nothing when it was not. */
export function counted(count: number, one: string, more: string): Line[] {
  if (count === 0) return [];
  return [{ text: count === 1 ? one : fill(more, { count }), tone: "faint" }];
}
