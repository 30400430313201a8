import { debriefOf, type Debrief } from "../assessment/debrief.js";
import type { Fault } from "../scenario/problem.js";
import type { ScenarioTest } from "../scenario/scenario.js";
import type { Session } from "../session/session.js";
import { reopened } from "../session/stage.js";
import { transition } from "../session/transition.js";

/** The tests a scenario carries: how many there are, and what came out otherwise than expected. */
export interface TestsPlayed {
  readonly count: number;
  readonly faults: readonly Fault[];
}

/** Plays the tests of a scenario. */
export function playTests(first: Session): TestsPlayed {
  const { tests = [] } = first.stage.scenario;
  const faults = tests.flatMap((test, index) => misses(test, debriefOf(played(first, test)), index));
  return { count: tests.length, faults };
}

/** A script goes on until it ends or the tenant has gone; then the input ends. */
function played(first: Session, { seed, difficulty, trainee }: ScenarioTest): Session {
  let session = reopened(first, { seed, difficulty });
  for (const line of trainee) [session] = transition(session, { type: "typed", line });
  [session] = transition(session, { type: "input-ended" });
  return session;
}

function misses({ name, expect }: ScenarioTest, debrief: Debrief, index: number): Fault[] {
  const { outcome, loops, score } = debrief;
  const at = (key: string): readonly PropertyKey[] => ["tests", index, "expect", key];
  return [
    ...(expect.outcome === undefined || expect.outcome.includes(outcome)
      ? []
      : [fault("test-outcome", at("outcome"), { name, outcome, expected: expect.outcome.join(", ") })]),
    ...(expect.loops === undefined || expect.loops === loops.length
      ? []
      : [fault("test-loops", at("loops"), { name, loops: loops.length, expected: expect.loops })]),
    ...(expect.score === undefined || (score >= expect.score.min && score <= expect.score.max)
      ? []
      : [
          fault("test-score", at("score"), {
            name,
            score,
            expected: `${expect.score.min}–${expect.score.max}`,
          }),
        ]),
  ];
}

function fault(
  code: "test-outcome" | "test-loops" | "test-score",
  path: readonly PropertyKey[],
  values: Readonly<Record<string, string | number>>,
): Fault {
  return { code, path, values };
}
