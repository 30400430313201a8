import type { Debrief, Moment } from "../assessment/debrief.js";
import { shorten } from "../assessment/view.js";
import type { DebriefWording } from "../language/coach.js";
import { fill } from "../language/fill.js";
import { SKILLS } from "../language/terms.js";
import type { Session } from "../session/session.js";
import { bar, type Strokes } from "./bar.js";
import { arousalChart } from "./chart.js";
import { conversation } from "./conversation.js";
import { BLANK, plain, type Line } from "./line.js";
import type { NoteWording } from "./note.js";

/** What a debrief is told with. */
export interface DebriefContext {
  readonly session: Session;
  readonly wording: NoteWording;
  /** Columns there are. */
  readonly width: number;
  readonly strokes: Strokes;
}

const SENTENCE_LETTERS = 160;

/** The debrief as text: how it ended, the emotion over time, where explaining took over, five skills, one thing to try, the tenant's view. */
export function debriefLines(debrief: Debrief, context: DebriefContext): Line[] {
  const { session, wording, width, strokes } = context;
  const words = wording.coach.debrief;
  if (session.turns.length === 0 && session.undone.length === 0)
    return [
      { text: words.title, tone: "heading" },
      ...howItEnded(debrief, session, words),
      plain(words.nothingSaid),
    ];
  return [
    { text: words.title, tone: "heading" },
    ...howItEnded(debrief, session, words),
    BLANK,
    { text: words.conversation, tone: "heading" },
    ...conversation(session, wording),
    { text: words.curve, tone: "heading" },
    ...arousalChart(session.turns, debrief.curve, { coach: wording.coach, width, strokes }),
    BLANK,
    ...explaining(debrief, words),
    ...moment(words.best, debrief.best),
    ...(debrief.best === undefined && debrief.outcome !== "not-told" ? [plain(words.noBest)] : []),
    ...moment(words.costliest, debrief.costliest),
    BLANK,
    { text: fill(words.score, { score: debrief.score }), tone: "heading" },
    ...skills(debrief, { words, width, strokes }),
    ...leftOut(debrief, session, words),
    BLANK,
    { text: words.tryNext, tone: "heading" },
    plain(nextTime(debrief, words)),
    BLANK,
    ...closing(debrief, session, words),
  ];
}

/** Summaries that make a habit of it: from here on the advice is to follow the feeling, not to begin naming it. */
const HABIT = 3;

/** One thing to try, by what really went wrong. */
function nextTime(
  { tryNext, feelingSummaries, loops, explained }: Debrief,
  { next, nextMore, nextNothing }: DebriefWording,
): string {
  if (tryNext === undefined) return nextNothing;
  if (tryNext === "feeling-summaries" && feelingSummaries.length >= HABIT) return nextMore[tryNext];
  if (tryNext === "staying-out-of-explanation" && loops.length === 0 && !explained) return nextMore[tryNext];
  return next[tryNext];
}

function howItEnded({ outcome, crisis }: Debrief, { over }: Session, words: DebriefWording): Line[] {
  const stopped =
    over === undefined || over.by === "tenant" ? [] : [{ text: words.over[over.by], tone: "faint" as const }];
  const tone = outcome === "reasonable" ? ("good" as const) : ("plain" as const);
  return [
    ...(crisis ? words.crisis.map((text) => ({ text, tone: "bad" as const })) : []),
    { text: words.outcomes[outcome] ?? outcome, tone },
    ...stopped,
  ];
}

function explaining({ loops, outcome, explained }: Debrief, words: DebriefWording): Line[] {
  if (loops.length === 0) return outcome === "not-told" || explained ? [] : [plain(words.noLoop)];
  const told = loops.map(({ turns }) =>
    plain(fill(words.loop, { first: turns[0] ?? 0, last: turns.at(-1) ?? 0, turns: turns.join(", ") })),
  );
  return [...told, plain(words.kindMotive)];
}

function moment(template: string, found: Moment | undefined): Line[] {
  if (found === undefined || found.text.trim() === "") return [];
  return [plain(fill(template, { turn: found.turn, text: shorten(found.text, SENTENCE_LETTERS) }))];
}

const SKILL_CELLS = 10;
/** Below this many columns a skill's bar stands on a line of its own. */
const ONE_LINE_FROM = 60;

function skills(
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

/** What did not count: turns that could not be read, turns taken back. */
function leftOut({ notRated }: Debrief, { undone }: Session, words: DebriefWording): Line[] {
  return [
    ...counted(notRated, words.notRatedOne, words.notRated),
    ...counted(undone.length, words.undoneOne, words.undone),
  ];
}

function counted(count: number, one: string, more: string): Line[] {
  if (count === 0) return [];
  return [{ text: count === 1 ? one : fill(more, { count }), tone: "faint" }];
}

function closing({ view }: Debrief, { stage }: Session, words: DebriefWording): Line[] {
  const { scenario } = stage;
  return [
    { text: fill(words.view, { name: scenario.tenant.name }), tone: "heading" },
    plain(`“${view.join(" ")}”`),
    BLANK,
    { text: words.unseen, tone: "faint" },
    { text: words.again, tone: "faint" },
    { text: `  ${command(stage)}`, tone: "faint" },
  ];
}

/** The command that plays this very conversation again. */
function command({ scenario, seed, difficulty }: Session["stage"]): string {
  const level = difficulty === "real" ? "" : ` --difficulty ${difficulty}`;
  return `npx badnews-coach practice ${scenario.id} --lang ${scenario.language}${level} --seed ${seed}`;
}
