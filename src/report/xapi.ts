import type { Renderer } from "./renderer.js";
import { statementsOf } from "./xapi/statements.js";

/** For a learning record store: a list of xAPI statements, one for each conversation and one for each skill it gave occasion for. */
export const toXapi: Renderer = (assessed, options) =>
  `${JSON.stringify(
    assessed.flatMap((one, index) => statementsOf(one, index + 1, options)),
    null,
    2,
  )}\n`;
