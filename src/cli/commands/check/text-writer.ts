import { CHECKS } from "../../../language/checks.js";
import { COACHES } from "../../../language/coaches.js";
import { fill } from "../../../language/fill.js";
import { answerLines, type CheckView } from "../../../report/check/text.js";
import { BLANK, type Line } from "../../../report/line.js";
import type { Io } from "../../io.js";
import { screenOn, tell } from "../../screen.js";
import type { CheckOptions } from "./options.js";
import type { MakeWriter } from "./writer.js";

/** For people. A line without an answer is a diagnostic. */
export const text: MakeWriter = (options, io, amount) => {
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
};

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
