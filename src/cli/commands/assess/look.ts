import { localTime } from "../../../history/table.js";
import { BLOCK_STROKES, PLAIN_STROKES } from "../../../report/bar.js";
import type { ReportOptions } from "../../../report/renderer.js";
import type { Io } from "../../io.js";
import { screenOn } from "../../screen.js";
import type { AssessCommandOptions } from "./options.js";

/** How reports are made for this call: as wide and as colourful as the terminal is, and plain anywhere else. */
export function lookOf(options: AssessCommandOptions, io: Io): ReportOptions {
  const { interfaceLanguage: language, minScore, actor, output, plain } = options;
  const asked = { language, minScore, actor, showTime: localTime };
  if (output !== undefined && output !== "-") return asked;
  const { width, paint } = screenOn({ ...options, difficulty: options.difficulty ?? "real" }, io);
  const strokes = io.stdout.isTTY && !plain ? BLOCK_STROKES : PLAIN_STROKES;
  return { ...asked, width: width(), paint, strokes };
}
