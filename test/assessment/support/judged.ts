import { heldOf, type Held, type Judged } from "../../../src/assessment/judged.js";
import { NO_HISTORY } from "../../../src/exchange/history.js";
import { remember } from "../../../src/exchange/remember.js";
import { judge } from "../../../src/rules/engine/judge.js";
import { ANGRY, answer, type Around } from "../../exchange/support/toy.js";

/** A turn: what was typed, and to whom; default the angry tenant of the toy language. */
export type Turn = string | readonly [string, Around];

/** A tenant who has calmed down. */
export const CALM: Around = { state: { arousal: 3, feeling: "none" } };

/** A conversation in the toy language, judged; each turn meets the tenant it says. */
export function judgedTurns(turns: readonly Turn[]): Judged[] {
  let history = NO_HISTORY;
  return turns.map((turn) => {
    const [text, around] = typeof turn === "string" ? [turn, {}] : turn;
    const exchange = answer(text, { ...around, history });
    history = remember(exchange);
    return { exchange, findings: judge(exchange) };
  });
}

/** The same as the skills see it; the tenant is left as they are, angry by default. */
export function held(turns: readonly Turn[], finalState = ANGRY): Held {
  return heldOf(judgedTurns(turns), finalState);
}
