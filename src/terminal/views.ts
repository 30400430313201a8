import { debriefOf } from "../assessment/debrief.js";
import { COACHES } from "../language/coaches.js";
import { fill } from "../language/fill.js";
import { RULE_WORDINGS } from "../language/rules.js";
import type { Language } from "../language/terms.js";
import { VOICES } from "../language/voices.js";
import type { Strokes } from "../report/bar.js";
import { debriefLines, type DebriefContext } from "../report/debrief.js";
import { hint } from "../report/hint.js";
import { BLANK, plain, type Line } from "../report/line.js";
import { meter } from "../report/meter.js";
import { marginNote, type NoteWording } from "../report/note.js";
import { why } from "../report/why.js";
import type { Scenario } from "../scenario/scenario.js";
import type { Effect, PlayedTurn, Session, Standing } from "../session/session.js";

/** What effects are shown with. */
export interface ViewOptions {
  readonly wording: NoteWording;
  /** Columns there are, asked when something is drawn. */
  readonly width: () => number;
  readonly strokes: Strokes;
  /** Margin notes after each turn. */
  readonly notes: boolean;
  /** The emotion meter after each turn. */
  readonly meter: boolean;
  /** The trainee's own marks, for the debrief. */
  readonly self?: DebriefContext["self"];
}

const TOLD_AGAIN: ReadonlySet<Effect["type"]> = new Set(["tenant-says", "note", "undone", "over"]);
/** Where explanations of commands begin, in the help. */
const HELP_INDENT = 25;
const TWO_COLUMNS_FROM = 60;
/** How much of an unknown command is named: it can be as long as a line. */
const NAME_LETTERS = 40;

/** The words a conversation is shown with: the coach's in the interface's language, the tenant's in the scenario's. */
export function wordingFor({ language, news }: Scenario, interfaceLanguage: Language): NoteWording {
  return {
    coach: COACHES[interfaceLanguage],
    rules: RULE_WORDINGS[interfaceLanguage],
    voice: VOICES[language],
    news: news.sentence,
  };
}

/** What is shown again of an earlier sitting: the conversation and how it ended, not the help asked for in it. */
export function toldAgain(effects: readonly Effect[]): readonly Effect[] {
  return effects.filter(({ type }) => TOLD_AGAIN.has(type));
}

/** What a person sees of an effect. */
export function viewOf(effect: Effect, session: Session, options: ViewOptions): Line[] {
  const { wording } = options;
  const { coach } = wording;
  switch (effect.type) {
    case "tenant-says":
      return tenantLines(session, effect.line);
    case "note":
      return noteLines(effect, options);
    case "hint":
      return faint([hint(session, effect.step, { hints: coach.hints, saying: wording })]);
    case "why":
      return why(effect.turn, wording);
    case "undone":
      return [...faint([coach.undone]), BLANK, ...tenantLines(session, effect.line)];
    case "disagree-noted":
      return faint([coach.disagreeNoted]);
    case "nothing-yet":
      return faint([coach.nothingYet]);
    case "held-back":
      return faint([coach.heldBack]);
    case "theory":
      return faint(coach.theory);
    case "help":
      return helpLines(coach.help, options.width());
    case "unknown-command":
      return unknownCommand(effect, coach);
    case "over":
      return [BLANK, ...debriefLines(debriefOf(session), { session, ...options, width: options.width() })];
  }
}

function noteLines({ turn }: Extract<Effect, { type: "note" }>, options: ViewOptions): Line[] {
  const { wording, strokes } = options;
  return [
    ...(options.notes ? marginNote(turn, wording) : []),
    ...(options.notes && isOnTheBrink(turn)
      ? [{ text: `    ${wording.coach.brink}`, tone: "bad" as const, indent: 4 }]
      : []),
    ...(options.meter ? [meter(turn.after.state.arousal, wording.coach, strokes)] : []),
    BLANK,
  ];
}

const LIMIT = 10;

/** A turn that brings the tenant to the limit: leaving them there in the next one ends the conversation. */
function isOnTheBrink({ from, after }: PlayedTurn): boolean {
  return after.state.arousal >= LIMIT && from.mind.state.arousal < LIMIT;
}

function unknownCommand(
  { name, nearest }: Extract<Effect, { type: "unknown-command" }>,
  coach: NoteWording["coach"],
): Line[] {
  const meant = nearest === undefined ? [] : [fill(coach.didYouMean, { name: nearest })];
  return [
    {
      text: [fill(coach.unknownCommand, { name: name.slice(0, NAME_LETTERS) }), ...meant].join(" "),
      tone: "bad",
    },
  ];
}

/** How the tenant looks and sounds, then what is said. */
function tenantLines({ stage }: Session, { say, looks }: Standing): Line[] {
  return [
    ...(looks === undefined ? [] : faint([`(${looks})`])),
    plain(`${stage.scenario.tenant.name}: ${say}`),
  ];
}

/** Commands and what they do in two columns; in less room the explanation just follows. */
function helpLines(help: readonly string[], width: number): Line[] {
  const narrow = width < TWO_COLUMNS_FROM;
  return help.map((text) => ({
    text: narrow ? text.replace(/ {2,}/g, "  ") : text,
    tone: "faint",
    indent: narrow ? 2 : text.startsWith("/") ? HELP_INDENT : 0,
  }));
}

function faint(texts: readonly string[]): Line[] {
  return texts.map((text) => ({ text, tone: "faint" }));
}
