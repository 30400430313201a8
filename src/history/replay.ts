import type { Scenario } from "../scenario/scenario.js";
import type { Effect, Session, SessionEvent } from "../session/session.js";
import { createSession } from "../session/stage.js";
import { transition } from "../session/transition.js";
import type { KeptEvent } from "./format.js";
import type { Contents } from "./parse.js";

/** One event, and what came of it; the first step has none: the tenant opens. */
export interface Step {
  readonly event: SessionEvent | undefined;
  readonly session: Session;
  readonly effects: readonly Effect[];
}

/**
 * Plays a kept session again.
 *
 * @param scenario the very one it was played with, see `findAgain`
 * @returns its steps, never none; undefined when there is an event that this version does not know
 */
export function replay(scenario: Scenario, { header, events }: Contents): readonly Step[] | undefined {
  const known = events.map(({ event }) => event).map(toSessionEvent);
  const { seed, difficulty, mode } = header;
  let [session, effects] = createSession({ scenario, seed, difficulty, mode });
  const steps: Step[] = [{ event: undefined, session, effects }];
  for (const event of known) {
    if (event === undefined) return undefined;
    [session, effects] = transition(session, event);
    steps.push({ event, session, effects });
  }
  return steps;
}

/** Reads an event back; undefined for a kind that this version does not know. */
export function toSessionEvent(event: KeptEvent["event"]): SessionEvent | undefined {
  if (event.type === "typed" && typeof event["line"] === "string")
    return { type: "typed", line: event["line"] };
  return event.type === "input-ended" ? { type: "input-ended" } : undefined;
}
