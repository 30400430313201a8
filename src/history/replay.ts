import type { Scenario } from "../scenario/scenario.js";
import { withOwnWords } from "../scenario/vocabulary.js";
import type { Effect, Session, SessionEvent } from "../session/session.js";
import { createSession } from "../session/stage.js";
import { transition } from "../session/transition.js";
import type { JournalEvent } from "./format.js";
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
 * @param onStep told of each step; they are not kept, because a long session would fill the memory with its copies
 * @returns the session as it was left; undefined when there is an event that this version does not know
 */
export function replay(
  scenario: Scenario,
  { header: { seed, difficulty, mode, ownWords }, events }: Contents,
  onStep: (step: Step) => void = () => undefined,
): Session | undefined {
  const known = sessionEvents(events.map(({ event }) => event));
  if (known === undefined) return undefined;
  let [session, effects] = createSession({
    scenario: withOwnWords(scenario, ownWords),
    seed,
    difficulty,
    mode,
  });
  onStep({ event: undefined, session, effects });
  for (const event of known) {
    [session, effects] = transition(session, event);
    onStep({ event, session, effects });
  }
  return session;
}

/** Reads events back; undefined when one is of a kind that this version does not know. */
function sessionEvents(events: readonly JournalEvent[]): readonly SessionEvent[] | undefined {
  const known = events.flatMap((event) => sessionEvent(event) ?? []);
  return known.length === events.length ? known : undefined;
}

function sessionEvent(event: JournalEvent): SessionEvent | undefined {
  if (event.type === "typed" && typeof event["line"] === "string")
    return { type: "typed", line: event["line"] };
  return event.type === "input-ended" ? { type: "input-ended" } : undefined;
}
