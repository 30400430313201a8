import type { PlayedTurn, Session } from "../session/session.js";
import { BLANK, plain, type Line } from "./line.js";
import { COACH_INDENT, gravest, marginNote, toneOf, type NoteWording } from "./note.js";

/**
 * The conversation again, with marks at the turns that mattered: by the name of the rule where the notes have been read
 * before, with the notes themselves after an exam.
 */
export function conversation({ turns, stage }: Session, wording: NoteWording): Line[] {
  const { coach } = wording;
  return turns.flatMap((turn) => {
    const { exchange, from } = turn;
    const said = exchange.silence ? coach.speaker.silence : exchange.text;
    const notes = stage.mode === "exam" ? marginNote(turn, wording) : mark(turn, wording);
    return [
      plain(`${stage.scenario.tenant.name}: ${from.standing.say}`),
      { text: `${exchange.turn}. ${coach.speaker.trainee}: ${said}`, tone: "heading", indent: COACH_INDENT },
      ...notes,
      BLANK,
    ];
  });
}

function mark({ findings }: PlayedTurn, { coach, rules }: NoteWording): Line[] {
  const finding = gravest(findings);
  if (finding === undefined) return [];
  const text = `${" ".repeat(COACH_INDENT)}${coach.mark[finding.severity]} ${rules[finding.rule].title}`;
  return [{ text, tone: toneOf(finding), indent: COACH_INDENT + 2 }];
}
