import { HELD_BACK, readTyped } from "../session/commands.js";
import type { Mode } from "../session/session.js";
import type { KeptEvent } from "./format.js";

/**
 * What the trainee said, turn by turn, without playing the session again; silence is empty. Turns taken back are left out.
 */
export function saidIn(events: readonly KeptEvent[], mode: Mode): string[] {
  const said: string[] = [];
  for (const { event } of events) {
    if (event.type !== "typed" || typeof event["line"] !== "string") continue;
    const typed = readTyped(event["line"]);
    if (typed.kind === "said") said.push(typed.text);
    const undoes = typed.kind === "command" && typed.command === "undo";
    if (undoes && !(mode === "exam" && HELD_BACK.has("undo"))) said.pop();
  }
  return said;
}
