import type { SelfRating } from "../assessment/assessment.js";
import type { Debrief } from "../assessment/debrief.js";
import type { DebriefWording } from "../language/coach.js";
import { fill } from "../language/fill.js";
import type { SelfRatingWording } from "../language/self-rating.js";
import type { Session } from "../session/session.js";
import type { Strokes } from "./bar.js";
import { arousalChart } from "./chart.js";
import { conversation } from "./conversation.js";
import { counted, explaining, moments, nextTime, outcomeLines, skillLines } from "./debrief-parts.js";
import { BLANK, plain, type Line } from "./line.js";
import { marksOfExchange } from "./marks.js";
import type { NoteWording } from "./note.js";
import { selfRatingLines } from "./self-rating.js";

/** What a debrief is told with. */
export interface DebriefContext {
  readonly session: Session;
  readonly wording: NoteWording;
  /** Columns there are. */
  readonly width: number;
  readonly strokes: Strokes;
  /** Where the trainee rated themselves. */
  readonly self?: { readonly rating: SelfRating; readonly words: SelfRatingWording } | undefined;
}

/** The debrief as text: how it ended, the emotion over time, where explaining took over, five skills, one thing to try, the tenant's view. */
export function debriefLines(debrief: Debrief, context: DebriefContext): Line[] {
  const { session, wording, width, strokes, self } = context;
  const words = wording.coach.debrief;
  const head = [{ text: words.title, tone: "heading" as const }, ...howItEnded(debrief, session, words)];
  if (session.turns.length === 0 && session.undone.length === 0) return [...head, plain(words.nothingSaid)];
  const turns = session.turns.map(({ exchange }) => marksOfExchange(exchange));
  return [
    ...head,
    BLANK,
    { text: words.conversation, tone: "heading" },
    ...conversation(session, wording),
    { text: words.curve, tone: "heading" },
    ...arousalChart(turns, debrief.curve, { coach: wording.coach, width, strokes }),
    BLANK,
    ...[...explaining(debrief, words), ...moments(debrief, words)].map(plain),
    BLANK,
    { text: fill(words.score, { score: debrief.score }), tone: "heading" },
    ...skillLines(debrief, { words, width, strokes }),
    ...leftOut(debrief, session, words),
    ...(self === undefined ? [] : selfRatingLines(debrief.skills, self.rating, { words, self: self.words })),
    BLANK,
    { text: words.tryNext, tone: "heading" },
    plain(nextTime(debrief, words)),
    BLANK,
    ...closing(debrief, session, words),
  ];
}

function howItEnded(debrief: Debrief, { over }: Session, words: DebriefWording): Line[] {
  const stopped =
    over === undefined || over.by === "tenant" ? [] : [{ text: words.over[over.by], tone: "faint" as const }];
  return [...outcomeLines(debrief, words), ...stopped];
}

/** What did not count: turns that could not be read, turns taken back. */
function leftOut({ notRated }: Debrief, { undone }: Session, words: DebriefWording): Line[] {
  return [
    ...counted(notRated, words.notRatedOne, words.notRated),
    ...counted(undone.length, words.undoneOne, words.undone),
  ];
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
