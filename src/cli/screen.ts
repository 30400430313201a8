import { supportsColor, type ColorSupportLevel } from "chalk";
import { createScreen, type Screen } from "../terminal/screen.js";
import { PIPE_WIDTH } from "./help-style.js";
import type { Io } from "./io.js";
import type { Options } from "./options.js";

/** A screen on standard output, in colour where that is wanted and possible. */
export function screenOn(options: Options, { stdout, env }: Io): Screen {
  return createScreen({
    output: stdout,
    width: () => (stdout.isTTY && stdout.columns) || PIPE_WIDTH,
    colour: colourOf(options, { stdout, env }),
  });
}

function colourOf(
  { plain, colour }: Options,
  { stdout, env }: Pick<Io, "stdout" | "env">,
): ColorSupportLevel {
  const wanted = colour && !plain && !env["NO_COLOR"] && (stdout.isTTY || Boolean(env["FORCE_COLOR"]));
  return wanted && supportsColor ? supportsColor.level : 0;
}
