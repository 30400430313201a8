import { Chalk, type ColorSupportLevel } from "chalk";
import { createScreen, type Output, type Screen } from "../terminal/screen.js";
import { PIPE_WIDTH } from "./help-style.js";
import type { Io } from "./io.js";
import type { Options } from "./options.js";

/** Standard output, or what stands in for it. */
interface Surface extends Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** A screen on standard output, in colour where that is wanted and possible. */
export function screenOn(options: Options, { stdout, env }: { stdout: Surface; env: Io["env"] }): Screen {
  return createScreen({
    output: stdout,
    width: () => (stdout.isTTY && stdout.columns) || PIPE_WIDTH,
    colour: colourOf(options, { stdout, env }),
  });
}

/** Far more columns than any line has: where nobody looks at a terminal, lines are left whole. */
const WHOLE = 10_000;

/** The same for what must not be wrapped: frames with a caret under the place, tables to be read by programs. */
export function wideScreenOn(options: Options, { stdout, env }: Io): Screen {
  return createScreen({ output: stdout, width: () => WHOLE, colour: colourOf(options, { stdout, env }) });
}

/** Says something on standard error, wrapped where it stands on a terminal. */
export function tell(text: string, { stdout, stderr }: Pick<Io, "stdout" | "stderr">): void {
  const width = (): number => (stdout.isTTY && stdout.columns) || WHOLE;
  createScreen({ output: stderr, width, colour: 0 }).print(
    text.split("\n").map((line) => ({ text: line, tone: "plain" })),
  );
}

function colourOf(
  { plain, colour }: Options,
  { stdout, env }: { stdout: Surface; env: Io["env"] },
): ColorSupportLevel {
  const wanted = colour && !plain && !env["NO_COLOR"] && (stdout.isTTY || Boolean(env["FORCE_COLOR"]));
  return wanted ? new Chalk().level : 0;
}
