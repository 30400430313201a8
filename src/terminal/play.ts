import { debriefOf } from "../assessment/debrief.js";
import { COACHES } from "../language/coaches.js";
import { fill } from "../language/fill.js";
import { RULE_WORDINGS } from "../language/rules.js";
import type { Language } from "../language/terms.js";
import { VOICES } from "../language/voices.js";
import { briefing } from "../report/briefing.js";
import { debriefLines } from "../report/debrief.js";
import { hint } from "../report/hint.js";
import { BLANK, plain, type Line } from "../report/line.js";
import { marginNote, type NoteWording } from "../report/note.js";
import type { Effect, Session, Setup, Standing } from "../session/session.js";
import { createSession } from "../session/stage.js";
import { readTyped } from "../session/commands.js";
import { transition } from "../session/transition.js";
import type { Input, LineReader } from "./line-reader.js";
import type { Screen } from "./screen.js";

/** What a conversation is played with. */
export interface Play {
  readonly setup: Setup;
  /** The language of notes and debrief; the tenant speaks the scenario's. */
  readonly interfaceLanguage: Language;
  readonly reader: LineReader;
  readonly screen: Screen;
  /** A terminal shows what is typed itself; piped lines are written out with the answers. */
  readonly echo: boolean;
  /** No briefing, no margin notes. */
  readonly quiet: boolean;
}

/** How a played conversation ended at this end. */
export type Played = "finished" | "interrupted";

/** How much of one typed line is written out again. */
const ECHO_LETTERS = 2_000;

/** Plays a conversation from briefing to debrief, running the session's effects in order. */
export async function play(playing: Play): Promise<Played> {
  const { setup, screen, reader } = playing;
  const coach = COACHES[playing.interfaceLanguage];
  const wording = noteWording(playing);
  if (!playing.quiet) screen.print([...briefing(setup.scenario, coach), BLANK]);
  let [session, effects] = createSession(setup);
  run(effects, session, { playing, wording });
  while (session.over === undefined) {
    const input = await reader.next(`${screen.paint("heading", `${coach.speaker.trainee}:`)} `);
    if (input.kind === "interrupted") return "interrupted";
    write(input, playing);
    [session, effects] = transition(session, eventOf(input));
    run(effects, session, { playing, wording });
  }
  return "finished";
}

function noteWording({ interfaceLanguage, setup: { scenario } }: Play): NoteWording {
  return {
    coach: COACHES[interfaceLanguage],
    rules: RULE_WORDINGS[interfaceLanguage],
    voice: VOICES[scenario.language],
    news: scenario.news.sentence,
  };
}

function eventOf(input: Input): Parameters<typeof transition>[1] {
  return input.kind === "line" ? { type: "typed", line: input.line } : { type: "input-ended" };
}

/** What was typed, where the terminal has not shown it: a piped line, and silence everywhere. */
function write(input: Input, { echo, interfaceLanguage, screen }: Play): void {
  if (input.kind !== "line") return screen.print(echo ? [] : [BLANK]);
  const { trainee, silence } = COACHES[interfaceLanguage].speaker;
  const isSilent = input.line.trim() === "";
  const isCommand = readTyped(input.line).kind !== "said";
  if (!echo) return screen.print(isSilent ? [{ text: silence, tone: "faint" }] : []);
  const text = isSilent ? silence : input.line.slice(0, ECHO_LETTERS);
  screen.print([isCommand ? plain(`> ${text.trim()}`) : plain(`${trainee}: ${text}`)]);
}

interface Running {
  readonly playing: Play;
  readonly wording: NoteWording;
}

function run(effects: readonly Effect[], session: Session, running: Running): void {
  for (const effect of effects) running.playing.screen.print(linesOf(effect, session, running));
}

function linesOf(effect: Effect, session: Session, { playing, wording }: Running): Line[] {
  const { coach, voice } = wording;
  switch (effect.type) {
    case "tenant-says":
      return tenantLines(session.stage.scenario.tenant.name, effect.line);
    case "note":
      return [...(playing.quiet ? [] : marginNote(effect.turn, wording)), BLANK];
    case "hint":
      return [{ text: hint(session, coach, voice), tone: "faint" }];
    case "help":
      return coach.help.map((text) => ({ text, tone: "faint", indent: 16 }));
    case "unknown-command": {
      const lines = [fill(coach.unknownCommand, { name: effect.name })];
      if (effect.nearest !== undefined) lines.push(fill(coach.didYouMean, { name: effect.nearest }));
      return [{ text: lines.join(" "), tone: "bad" }];
    }
    case "over":
      return [BLANK, ...debriefLines(debriefOf(session), { session, coach, width: playing.screen.width })];
  }
}

/** How the tenant looks and sounds, then what is said. */
function tenantLines(name: string, { say, looks }: Standing): Line[] {
  const seen = looks === undefined ? [] : [{ text: `(${looks})`, tone: "faint" as const }];
  return [...seen, plain(`${name}: ${say}`)];
}
