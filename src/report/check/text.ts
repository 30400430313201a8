import type { AssessedFinding, AssessedMove } from "../../assessment/assessment.js";
import type { CheckWording } from "../../language/check.js";
import type { CoachWording } from "../../language/coach.js";
import { fill } from "../../language/fill.js";
import { SEVERITIES, type Language, type Severity } from "../../language/terms.js";
import { traceOf, type TracedEvidence } from "../../moves/evidence.js";
import { BLANK, plain, type Line, type Tone } from "../line.js";
import type { Answer } from "./answer.js";
import { underline, type Marked } from "./underline.js";

/** How answers are shown to a person. */
export interface CheckView {
  readonly wording: CheckWording;
  readonly coach: CoachWording;
  /** The interface's: a text in another language is said to be so. */
  readonly language: Language;
  readonly width: number;
  /** What moves are underlined with, one column wide; undefined where they are quoted instead. */
  readonly stroke: string | undefined;
  /** The reasons for each move as well. */
  readonly explain: boolean;
}

const INDENT = 2;
const TONES: Readonly<Record<Severity, Tone>> = {
  praise: "good",
  advice: "plain",
  warning: "bad",
  error: "bad",
};

/** What an utterance does, as text: the words with their moves underlined, the findings, and a better sentence. */
export function answerLines(answer: Answer, view: CheckView): Line[] {
  const { checked } = answer;
  const found = checked.understood ? moveLines(answer, view) : [plain(view.wording.nothingSure)];
  const judged = checked.findings.map((finding) => findingLine(finding, view));
  return [
    ...head(answer, view),
    ...spoken(answer, view),
    ...found,
    ...(judged.length > 0 ? [BLANK, ...judged, ...betterLine(checked.findings, view)] : []),
  ];
}

function head({ line, truncated, checked }: Answer, { wording, language }: CheckView): Line[] {
  const name = wording.languages[checked.language];
  const lines: Line[] = [];
  if (line !== undefined) lines.push(faint(fill(wording.line, { line, language: name })));
  else if (checked.language !== language) lines.push(faint(fill(wording.readAs, { language: name })));
  if (truncated) lines.push(faint(fill(wording.truncated, { count: checked.text.length })));
  return lines;
}

/** The words themselves, underlined where that can be seen; silence is said to be so. */
function spoken({ checked }: Answer, { width, stroke, coach }: CheckView): Line[] {
  const { text, moves } = checked;
  const silent = text.trim() === "";
  const shown = silent ? coach.speaker.silence : text;
  const marks = moves.map(({ start, end }, at): Marked => {
    const label = String(at + 1);
    return silent ? { start: 0, end: shown.length, label } : { start, end, label };
  });
  return underline(shown, stroke === undefined ? [] : marks, { width, stroke: stroke ?? "" }).flatMap(
    (row) => [
      { text: row.text, tone: "plain", fixed: true },
      ...row.below.map((below): Line => ({ text: below, tone: "faint", fixed: true })),
    ],
  );
}

function moveLines({ checked }: Answer, view: CheckView): Line[] {
  const { utterance, moves } = checked;
  return moves.flatMap((move, at) => [
    { text: `${at + 1} ${nameOf(move, view)}`, tone: "plain", indent: INDENT },
    ...(view.explain ? traceOf(utterance.hits[at]!, utterance.reading) : []).map((trace) =>
      reason(trace, view.wording),
    ),
  ]);
}

function nameOf(
  { move, quote, feeling, strength }: AssessedMove,
  { wording, coach, stroke }: CheckView,
): string {
  const name = coach.moves[move];
  const felt =
    feeling === null || feeling === undefined
      ? name
      : fill(wording.felt, { move: name, feeling: wording.feelings[feeling], strength: strength ?? 0 });
  return stroke === undefined && quote !== "" ? fill(wording.quoted, { move: felt, quote }) : felt;
}

function reason({ cue, words, about, negated, mood, strength }: TracedEvidence, wording: CheckWording): Line {
  const { evidence } = wording;
  const parts = [
    words === "" ? cue : fill(evidence.cue, { cue, words }),
    ...(about === null ? [] : [evidence.about[about]]),
    ...(negated === null ? [] : [negated ? evidence.negated : evidence.notNegated]),
    ...(mood === null ? [] : [evidence.moods[mood]]),
    ...(strength === null ? [] : [fill(evidence.strength, { strength })]),
  ];
  return { text: `${" ".repeat(INDENT)}${parts.join("; ")}`, tone: "faint", indent: 2 * INDENT };
}

function findingLine({ rule, severity, message }: AssessedFinding, { wording, coach }: CheckView): Line {
  const text = fill(wording.finding, { mark: coach.mark[severity], message, rule });
  return { text, tone: TONES[severity], indent: INDENT };
}

/** One better version: that of the gravest finding; among equals the first. */
function betterLine(findings: readonly AssessedFinding[], { coach }: CheckView): Line[] {
  const weight = ({ severity }: AssessedFinding): number => SEVERITIES.indexOf(severity);
  const suggestions = findings.toSorted((a, b) => weight(b) - weight(a)).map(({ suggestion }) => suggestion);
  const sentence = suggestions.find((suggestion) => suggestion !== undefined);
  if (sentence === undefined) return [];
  const text = sentence === "" ? coach.betterSilence : fill(coach.better, { sentence });
  return [{ text: `${" ".repeat(INDENT)}${text}`, tone: "faint", indent: INDENT }];
}

function faint(text: string): Line {
  return { text, tone: "faint" };
}
