import type { Debrief, Moment } from "../assessment/debrief.js";
import { shorten } from "../assessment/view.js";
import type { CoachWording, DebriefWording } from "../language/coach.js";
import { fill } from "../language/fill.js";
import { SKILLS } from "../language/terms.js";
import type { Session } from "../session/session.js";
import { arousalChart } from "./chart.js";
import { BLANK, plain, type Line } from "./line.js";

/** What a debrief is told with. */
export interface DebriefContext {
  readonly session: Session;
  readonly coach: CoachWording;
  /** Columns there are. */
  readonly width: number;
}

const SENTENCE_LETTERS = 160;

/** The debrief as text: how it ended, the emotion over time, where explaining took over, five skills, one thing to try, the tenant's view. */
export function debriefLines(debrief: Debrief, { session, coach, width }: DebriefContext): Line[] {
  const words = coach.debrief;
  return [
    { text: words.title, tone: "heading" },
    ...howItEnded(debrief, session, words),
    BLANK,
    { text: words.curve, tone: "heading" },
    ...arousalChart(session.turns, debrief.curve, { words, width }),
    BLANK,
    ...explaining(debrief, words),
    ...moment(words.best, debrief.best),
    ...(debrief.best === undefined && debrief.outcome !== "not-told" ? [plain(words.noBest)] : []),
    ...moment(words.costliest, debrief.costliest),
    BLANK,
    { text: fill(words.score, { score: debrief.score }), tone: "heading" },
    ...skills(debrief, words),
    ...unread(debrief, words),
    BLANK,
    { text: words.tryNext, tone: "heading" },
    plain(debrief.tryNext === undefined ? words.nextNothing : words.next[debrief.tryNext]),
    BLANK,
    ...closing(debrief, session, words),
  ];
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

function explaining({ loops, outcome }: Debrief, words: DebriefWording): Line[] {
  if (loops.length === 0) return outcome === "not-told" ? [] : [plain(words.noLoop)];
  const told = loops.map(({ turns }) =>
    plain(fill(words.loop, { first: turns[0] ?? 0, last: turns.at(-1) ?? 0, turns: turns.join(", ") })),
  );
  return [...told, plain(words.kindMotive)];
}

function moment(template: string, found: Moment | undefined): Line[] {
  if (found === undefined || found.text.trim() === "") return [];
  return [plain(fill(template, { turn: found.turn, text: shorten(found.text, SENTENCE_LETTERS) }))];
}

function skills({ skills: points }: Debrief, words: DebriefWording): Line[] {
  const longest = Math.max(...SKILLS.map((skill) => words.skills[skill].length));
  return SKILLS.map((skill) => {
    const value = points[skill];
    const score = value === null ? words.noOccasion : String(value).padStart(3);
    return { text: `  ${words.skills[skill].padEnd(longest)}  ${score}`, tone: "plain", indent: 4 };
  });
}

function unread({ notRated }: Debrief, words: DebriefWording): Line[] {
  if (notRated === 0) return [];
  return [
    { text: notRated === 1 ? words.notRatedOne : fill(words.notRated, { count: notRated }), tone: "faint" },
  ];
}

function closing({ view }: Debrief, { stage }: Session, words: DebriefWording): Line[] {
  const { scenario, seed, difficulty } = stage;
  const id = scenario.id;
  return [
    { text: fill(words.view, { name: scenario.tenant.name }), tone: "heading" },
    plain(`“${view.join(" ")}”`),
    BLANK,
    { text: words.unseen, tone: "faint" },
    { text: fill(words.again, { id, lang: scenario.language, difficulty, seed }), tone: "faint" },
  ];
}
