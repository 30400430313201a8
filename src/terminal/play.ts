import type { Step } from "../history/replay.js";
import type { SelfRating } from "../assessment/assessment.js";
import { COACHES } from "../language/coaches.js";
import { SELF_RATINGS } from "../language/self-ratings.js";
import type { Language } from "../language/terms.js";
import { BLOCK_STROKES, PLAIN_STROKES } from "../report/bar.js";
import { briefing } from "../report/briefing.js";
import { BLANK, plain } from "../report/line.js";
import type { NoteWording } from "../report/note.js";
import { readTyped } from "../session/commands.js";
import type { Effect, Session, SessionEvent } from "../session/session.js";
import { transition } from "../session/transition.js";
import type { Input, LineReader } from "./line-reader.js";
import type { Screen } from "./screen.js";
import { askSelfRating } from "./self-rating.js";
import { toldAgain, viewOf, wordingFor, type ViewOptions } from "./views.js";

/** What a conversation is played with. */
export interface Play {
  /** How the session opened, and what happened in it before this sitting; never empty. */
  readonly steps: readonly [Step, ...Step[]];
  /** Called with each event and the session before the tenant answers it, and when it is over with the session and the self-rating. */
  readonly keep: Keeper;
  /** The language of notes and debrief; the tenant speaks the scenario's. */
  readonly interfaceLanguage: Language;
  readonly reader: LineReader;
  readonly screen: Screen;
  readonly show: Show;
  /** Whether trainees rate themselves before they read the debrief. */
  readonly selfRating: boolean;
}

/** Where what happens is kept. */
export interface Keeper {
  event(event: SessionEvent, session: Session): void;
  over(session: Session, rating: SelfRating): void;
}

/** What a person wants to see. */
export interface Show {
  /** Bars of blocks, not of letters. */
  readonly blocks: boolean;
  /** A terminal shows what is typed itself; piped lines are written out with the answers. */
  readonly echo: boolean;
  /** No briefing, no margin notes, no meter. */
  readonly quiet: boolean;
  readonly meter: boolean;
}

/** How a played conversation ended at this end: to the debrief, by Ctrl-C, or because the terminal went away. */
export type Played = "finished" | "interrupted" | "hung-up";

/** How much of one typed line is written out again. */
const ECHO_LETTERS = 2_000;
/** The first half of a letter that was cut in two (emoji count as two). */
const HALF_A_LETTER = /[\uD800-\uDBFF]$/;

/** Plays a conversation from briefing to debrief, running the session's effects in order. */
export async function play(playing: Play): Promise<Played> {
  const { screen, reader, keep } = playing;
  const options = viewOptions(playing);
  const { trainee } = options.wording.coach.speaker;
  let session = begin(playing, options);
  while (session.over === undefined) {
    const input = await reader.next(`${screen.paint("heading", `${trainee}:`)} `);
    if (input.kind === "interrupted" || input.kind === "hung-up") return input.kind;
    echo(input, playing, options.wording);
    const event = eventOf(input);
    keep.event(event, session);
    const [next, effects] = transition(session, event);
    session = next;
    show(effects, session, { screen, options });
  }
  const self = await rate(session, playing);
  if (typeof self === "string") return self;
  screen.print(viewOf({ type: "over", over: session.over }, session, { ...options, self }));
  keep.over(session, self?.rating ?? {});
  return "finished";
}

/** The trainee's own marks, where they are asked for and something was said. */
async function rate(
  { turns }: Session,
  { selfRating, interfaceLanguage, reader, screen, show: { echo: echoes } }: Play,
): Promise<ViewOptions["self"] | "interrupted" | "hung-up"> {
  if (!selfRating || turns.length === 0) return undefined;
  const words = SELF_RATINGS[interfaceLanguage];
  const { skills } = COACHES[interfaceLanguage].debrief;
  const rating = await askSelfRating({ words, skills, reader, screen, echoes });
  return typeof rating === "string" ? rating : { rating, words };
}

/** The briefing, the tenant's first line, and the conversation so far. */
function begin({ steps, screen, show: { quiet } }: Play, options: ViewOptions): Session {
  const { coach } = options.wording;
  let { session } = steps[0];
  const { scenario, mode } = session.stage;
  if (!quiet) {
    const exam = mode === "exam" ? [BLANK, plain(coach.exam)] : [];
    screen.print([...briefing(scenario, coach), ...exam, BLANK]);
  }
  for (const step of steps) {
    session = step.session;
    const told = toldAgain(step.effects);
    if (step.event?.type === "typed" && told.length > 0)
      screen.print([plain(`${coach.speaker.trainee}: ${written(step.event.line, options.wording)}`)]);
    show(told, session, { screen, options });
  }
  return session;
}

function viewOptions({ steps, interfaceLanguage, screen, show: wanted }: Play): ViewOptions {
  const { scenario, mode } = steps[0].session.stage;
  const coaching = mode === "coach" && !wanted.quiet;
  return {
    wording: wordingFor(scenario, interfaceLanguage),
    width: screen.width,
    strokes: wanted.blocks ? BLOCK_STROKES : PLAIN_STROKES,
    notes: coaching,
    meter: coaching && wanted.meter,
  };
}

function eventOf(input: Input): SessionEvent {
  return input.kind === "line" ? { type: "typed", line: input.line } : { type: "input-ended" };
}

/** What was typed, where the terminal has not shown it: a piped line, and silence everywhere. */
function echo(input: Input, { screen, show: wanted }: Play, wording: NoteWording): void {
  if (input.kind !== "line") return screen.print(wanted.echo ? [] : [BLANK]);
  const { trainee, silence } = wording.coach.speaker;
  if (!wanted.echo) return screen.print(input.line.trim() === "" ? [{ text: silence, tone: "faint" }] : []);
  const text = written(input.line, wording);
  screen.print([plain(readTyped(input.line).kind === "said" ? `${trainee}: ${text}` : `> ${text}`)]);
}

/** What the tenant hears of a line, as far as it is written out. */
function written(line: string, { coach }: NoteWording): string {
  const typed = readTyped(line);
  const text = typed.kind === "said" ? typed.text : line.trim();
  return text.trim() === "" ? coach.speaker.silence : text.slice(0, ECHO_LETTERS).replace(HALF_A_LETTER, "");
}

/** Everything but the debrief, which comes at the very end. */
function show(
  effects: readonly Effect[],
  session: Session,
  { screen, options }: { screen: Screen; options: ViewOptions },
): void {
  for (const effect of effects) if (effect.type !== "over") screen.print(viewOf(effect, session, options));
}
