import type { AssessedFinding, AssessedTurn, UnplayedTurn } from "../assessment/assessment.js";
import type { CoachWording } from "../language/coach.js";
import { fill } from "../language/fill.js";
import type { ReportWording } from "../language/report.js";
import { isSilence } from "../moves/encourager.js";
import { BLANK, plain, type Line, type Tone } from "./line.js";
import { COACH_INDENT } from "./note.js";
import { offeredOnce } from "./suggestions.js";

const TONES: Readonly<Record<AssessedFinding["severity"], Tone>> = {
  praise: "good",
  advice: "plain",
  warning: "bad",
  error: "bad",
};

/** What turns are told with. */
interface TurnWording {
  readonly coach: CoachWording;
  readonly report: ReportWording;
}

/** A turn as text: what the tenant said, the answer, and all that is to be said of it. */
export function turnLines(turn: AssessedTurn, tenant: string, { coach, report }: TurnWording): Line[] {
  const notes = offeredOnce(turn.findings).flatMap((finding) => findingLines(finding, coach));
  return [
    ...(turn.tenant === "" ? [] : [plain(`${tenant}: ${turn.tenant}`)]),
    {
      text: `${turn.turn}. ${coach.speaker.trainee}: ${saidOr(turn.trainee, coach)}`,
      tone: "heading",
      indent: COACH_INDENT,
    },
    ...(isSilence(turn.trainee) ? [] : [note("faint", recognised(turn, { coach, report }))]),
    ...notes,
    BLANK,
  ];
}

/** Which moves were recognised, by name. */
export function recognised({ moves }: AssessedTurn, { coach, report }: TurnWording): string {
  const names = [...new Set(moves.map(({ move }) => coach.moves[move]))];
  return names.length === 0 ? report.nothingRecognised : `${report.recognised} ${names.join(", ")}`;
}

/** What the trainee said; silence in words. */
export function saidOr(text: string, { speaker }: CoachWording): string {
  return isSilence(text) ? speaker.silence : text;
}

function findingLines({ severity, message, suggestion }: AssessedFinding, coach: CoachWording): Line[] {
  const lines = [note(TONES[severity], `${coach.mark[severity]} ${message}`)];
  return suggestion === undefined ? lines : [...lines, note("faint", `  ${betterOf(suggestion, coach)}`)];
}

/** A better sentence as it is offered; silence in words. */
export function betterOf(suggestion: string, { better, betterSilence }: CoachWording): string {
  return suggestion === "" ? betterSilence : fill(better, { sentence: suggestion });
}

/** What the tenant said last. */
export function closingLines(closing: string, tenant: string): Line[] {
  return closing === "" ? [] : [plain(`${tenant}: ${closing}`), BLANK];
}

/** What a script still had to say when the conversation was over. */
export function unplayedLines(unplayed: readonly UnplayedTurn[], { coach, report }: TurnWording): Line[] {
  if (unplayed.length === 0) return [];
  const said = unplayed.map(({ turn, trainee }) => ({
    ...plain(`${turn}. ${saidOr(trainee, coach)}`),
    indent: COACH_INDENT,
  }));
  return [{ text: report.unplayed, tone: "faint" }, ...said, BLANK];
}

function note(tone: Tone, text: string): Line {
  return { text: `${" ".repeat(COACH_INDENT)}${text}`, tone, indent: COACH_INDENT + 2 };
}
