import { supportsColor } from "chalk";
import { createScreen, type Screen } from "../../../terminal/screen.js";
import type { Io } from "../../io.js";
import type { Options } from "../../options.js";

/** Columns where there is no terminal to ask. */
const PIPE_WIDTH = 80;

/** A screen on standard output, in colour where that is wanted and possible. */
export function screenOn({ colour, plain }: Options, { stdout, env }: Io): Screen {
  const wanted = colour && !plain && !env["NO_COLOR"] && (stdout.isTTY || Boolean(env["FORCE_COLOR"]));
  return createScreen({
    output: stdout,
    width: (stdout.isTTY && stdout.columns) || PIPE_WIDTH,
    colour: wanted && supportsColor ? supportsColor.level : 0,
  });
}
