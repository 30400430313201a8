import type { Difficulty } from "../language/terms.js";
import type { Scenario } from "../scenario/scenario.js";
import type { Session } from "../session/session.js";
import { createSession } from "../session/stage.js";
import { transition } from "../session/transition.js";
import type { UnplayedTurn } from "./assessment.js";

/** What a script is played against. */
export interface Partner {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly difficulty: Difficulty;
}

/** A script as it was played. */
export interface PlayedScript {
  readonly session: Session;
  /** Turns that came after the conversation had ended. */
  readonly unplayed: readonly UnplayedTurn[];
}

/** Plays a script against the scenario's tenant. All of it is said: a slash at the start of a turn is no command here. */
export function playScript(turns: readonly string[], partner: Partner): PlayedScript {
  let [session] = createSession({ ...partner, mode: "exam" });
  const unplayed: UnplayedTurn[] = [];
  for (const [index, trainee] of turns.entries()) {
    if (session.over === undefined) [session] = transition(session, { type: "typed", line: asSaid(trainee) });
    else unplayed.push({ turn: index + 1, trainee });
  }
  return { session: transition(session, { type: "input-ended" })[0], unplayed };
}

/** What stands behind one slash is a command, behind two a slash that is said. */
function asSaid(text: string): string {
  return text.trimStart().startsWith("/") ? `/${text.trimStart()}` : text;
}
