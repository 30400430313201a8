import { debriefOf } from "../../../src/assessment/debrief.js";
import { COACHES } from "../../../src/language/coaches.js";
import { RULE_WORDINGS } from "../../../src/language/rules.js";
import type { Language } from "../../../src/language/terms.js";
import { VOICES } from "../../../src/language/voices.js";
import { PLAIN_STROKES } from "../../../src/report/bar.js";
import { debriefLines } from "../../../src/report/debrief.js";
import type { Line } from "../../../src/report/line.js";
import type { NoteWording } from "../../../src/report/note.js";
import type { Session } from "../../../src/session/session.js";

/** What a coach speaks with: the interface's language, and the voice of the conversation. */
export function wordingFor(language: Language, session: Session): NoteWording {
  const { scenario } = session.stage;
  return {
    coach: COACHES[language],
    rules: RULE_WORDINGS[language],
    voice: VOICES[scenario.language],
    news: scenario.news.sentence,
  };
}

/** A session's debrief in a language. */
export function debriefIn(language: Language, session: Session, width = 80): Line[] {
  const wording = wordingFor(language, session);
  return debriefLines(debriefOf(session), { session, wording, width, strokes: PLAIN_STROKES });
}

/** Lines as one text. */
export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join("\n");
}
