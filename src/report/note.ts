import type { CoachWording } from "../language/coach.js";
import { fill } from "../language/fill.js";
import type { RuleWordings } from "../language/rule-wording.js";
import { SEVERITIES } from "../language/terms.js";
import type { Voice } from "../language/voice.js";
import { betterSentence } from "../rules/engine/better.js";
import type { Finding } from "../rules/engine/judge.js";
import type { PlayedTurn } from "../session/session.js";
import type { Line, Tone } from "./line.js";

/** Where the words of a note come from: coach and rules in the interface's language, voice in the conversation's. */
export interface NoteWording {
  readonly coach: CoachWording;
  readonly rules: RuleWordings;
  readonly voice: Voice;
  /** The scenario's sentence. */
  readonly news: string;
}

/** Columns that the coach's words are moved in by. */
export const COACH_INDENT = 4;

/** The margin note on a turn: the gravest finding, with a better sentence; or that nothing was sure. At most two lines. */
export function marginNote(turn: PlayedTurn, wording: NoteWording): Line[] {
  const { exchange } = turn;
  if (!exchange.understood)
    return [note("faint", fill(wording.coach.notRated, { sentence: example(turn, wording) }))];
  const finding = gravest(turn.findings);
  if (finding === undefined) return [];
  const { rule, message, values, severity } = finding;
  const text = fill(wording.rules[rule].messages[message] ?? "", values);
  const lines = [note(toneOf(finding), `${wording.coach.mark[severity]} ${text}`)];
  return finding.better === undefined ? lines : [...lines, better(finding, turn, wording)];
}

function better(
  { better: kind = "summary" }: Finding,
  { exchange }: PlayedTurn,
  { coach, voice, news }: NoteWording,
): Line {
  const sentence = betterSentence(kind, exchange, { voice, news });
  return note("faint", `  ${sentence === "" ? coach.betterSilence : fill(coach.better, { sentence })}`);
}

function example({ exchange }: PlayedTurn, { voice, news }: NoteWording): string {
  if (exchange.before.newsAt === null) return betterSentence("news", exchange, { voice, news });
  return betterSentence(exchange.emotional ? "summary" : "content", exchange, { voice, news });
}

/** The finding that matters most of a turn: faults before praise; among equals the first. */
export function gravest(findings: readonly Finding[]): Finding | undefined {
  const weight = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  return findings.toSorted((a, b) => weight(b) - weight(a))[0];
}

/** The colour of a finding. */
export function toneOf({ severity }: Finding): Tone {
  if (severity === "praise") return "good";
  return severity === "advice" ? "plain" : "bad";
}

function note(tone: Tone, text: string): Line {
  return { text: `${" ".repeat(COACH_INDENT)}${text}`, tone, indent: COACH_INDENT + 2 };
}
