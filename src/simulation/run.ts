import { debriefOf } from "../assessment/debrief.js";
import type { Outcome } from "../assessment/outcome.js";
import { CHARACTER_WORDINGS } from "../language/character-wordings.js";
import type { Difficulty } from "../language/terms.js";
import type { Scenario } from "../scenario/scenario.js";
import type { Session } from "../session/session.js";
import { createSession, reopened } from "../session/stage.js";
import { transition } from "../session/transition.js";
import type { CharacterId } from "./character.js";
import { CHARACTERS } from "./registry.js";

/** Who plays what. */
export interface Cast {
  readonly character: CharacterId;
  readonly difficulty: Difficulty;
  readonly seed: number;
}

/** What is kept of one conversation. */
export interface Run extends Cast {
  readonly outcome: Outcome;
  /** Trainee turns. */
  readonly turns: number;
  readonly score: number;
  /** Arousal before each trainee turn, and at the end. */
  readonly curve: readonly number[];
  /** Ids of the lines said, the opening left out, and their words. */
  readonly said: readonly string[];
  readonly says: readonly string[];
}

/** A scenario made ready to be played many times: its phrases are compiled once. */
export function stageFor(scenario: Scenario): Session {
  return createSession({ scenario, seed: 1, difficulty: "real", mode: "exam" })[0];
}

/** Plays one conversation to its end. */
export function play(first: Session, cast: Cast): Run {
  const { character, seed, difficulty } = cast;
  const words = CHARACTER_WORDINGS[first.stage.scenario.language];
  let session = reopened(first, { seed, difficulty });
  while (session.over === undefined) {
    const line = asTyped(CHARACTERS[character]({ session, words }));
    [session] = transition(session, { type: "typed", line });
  }
  return { ...cast, ...kept(session) };
}

/** What was played, without the readings: thousands of conversations stay in memory. */
function kept(session: Session): Omit<Run, keyof Cast> {
  const { outcome, score, curve } = debriefOf(session);
  return {
    outcome,
    score,
    curve,
    turns: session.turns.length,
    said: session.said,
    says: session.turns.map(({ reply }) => reply.say),
  };
}

/** A slash at the start is said, not obeyed. */
function asTyped(text: string): string {
  return text.startsWith("/") ? `/${text}` : text;
}
