import { CHECKS } from "../../../language/checks.js";
import { COACHES } from "../../../language/coaches.js";
import { fill } from "../../../language/fill.js";
import type { Answer } from "../../../report/check/answer.js";
import { answerValues } from "../../../report/check/json.js";
import { answerLines, type CheckView } from "../../../report/check/text.js";
import { BLANK, type Line } from "../../../report/line.js";
import type { Io } from "../../io.js";
import { screenOn, tell } from "../../screen.js";
import type { CheckFormat, CheckOptions } from "./options.js";
import { LineError } from "./request.js";

/** Puts answers into one format, piece by piece. */
export interface AnswerWriter {
  readonly open: string;
  answer(answer: Answer): string;
  /** A line that got no answer. */
  failure(line: number, error: string): string;
  close(): string;
}

/** One utterance given with the call, or any number from standard input. */
type Amount = "one" | "many";

type MakeWriter = (options: CheckOptions, io: Io, amount: Amount) => AnswerWriter;

const WRITERS: Readonly<Record<CheckFormat, MakeWriter>> = { text, json, ndjson };

/** The writer for the format asked for. */
export const writerFor: MakeWriter = (options, io, amount) => WRITERS[options.format](options, io, amount);

function ndjson({ explain, interfaceLanguage }: CheckOptions): AnswerWriter {
  const { badId } = CHECKS[interfaceLanguage].lineErrors;
  const line = (value: object): string => `${encode(value, badId)}\n`;
  return {
    open: "",
    answer: (answer) => line(answerValues(answer, explain)),
    failure: (number, error) => line({ line: number, error }),
    close: () => "",
  };
}

/** An array, an element a line; the one utterance of a call is an object by itself. */
function json(options: CheckOptions, _io: Io, amount: Amount): AnswerWriter {
  const elements = ndjson(options);
  if (amount === "one") return elements;
  let before = "\n";
  const element = (line: string): string => {
    const lead = before;
    before = ",\n";
    return lead + line.trimEnd();
  };
  return {
    open: "[",
    answer: (answer) => element(elements.answer(answer)),
    failure: (number, error) => element(elements.failure(number, error)),
    close: () => "\n]\n",
  };
}

/** For people. A line without an answer is a diagnostic. */
function text(options: CheckOptions, io: Io, amount: Amount): AnswerWriter {
  const wording = CHECKS[options.interfaceLanguage];
  const paper = paperOn(options, io);
  let lead: readonly Line[] = [];
  return {
    open: "",
    answer: (answer) => {
      const lines = [...lead, ...answerLines(answer, viewOn(paper, options))];
      lead = [BLANK];
      const unsaid = amount === "one" && !options.quiet && answer.checked.tenant === undefined;
      const alone = unsaid && answer.checked.findings.length === 0;
      return paper.laidOut(alone ? [...lines, BLANK, { text: wording.noTenant, tone: "faint" }] : lines);
    },
    failure: (line, error) => {
      tell(fill(wording.failed, { line, error }), io);
      return "";
    },
    close: () => "",
  };
}

/** Lines laid out for the place they go to. */
interface Paper {
  readonly onTerminal: boolean;
  readonly width: () => number;
  laidOut(lines: readonly Line[]): string;
}

function paperOn(options: CheckOptions, io: Io): Paper {
  const { stdout, env } = io;
  const toFile = options.output !== undefined && options.output !== "-";
  let written = "";
  const write = (piece: string): unknown => (written += piece);
  const surface = toFile ? { write } : { write, isTTY: stdout.isTTY, columns: stdout.columns };
  const screen = screenOn(options, { stdout: surface, env });
  return {
    onTerminal: Boolean(surface.isTTY),
    width: screen.width,
    laidOut: (lines) => {
      written = "";
      screen.print(lines);
      return written;
    },
  };
}

function viewOn(
  { onTerminal, width }: Paper,
  { interfaceLanguage, explain, plain }: CheckOptions,
): CheckView {
  const stroke = onTerminal ? "─" : "-";
  return {
    wording: CHECKS[interfaceLanguage],
    coach: COACHES[interfaceLanguage],
    language: interfaceLanguage,
    width: width(),
    stroke: plain ? undefined : stroke,
    explain,
  };
}

/** @throws LineError when a value goes too deep to be written */
function encode(value: object, badId: string): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) throw new LineError(badId);
    throw error;
  }
}
