import type { SelfRating } from "../assessment/assessment.js";
import { debriefOf } from "../assessment/debrief.js";
import { readTyped } from "../session/commands.js";
import type { PlayedTurn, Session, SessionEvent } from "../session/session.js";
import type { JournalEvent } from "./format.js";
import type { Journal } from "./journal.js";

/** Writes a conversation down while it is played. */
export interface JournalKeeper {
  /** Called with the session as it is before the event. */
  event(event: SessionEvent, session: Session): void;
  /** @param rating the trainee's own marks, where they were asked for */
  over(session: Session, rating: SelfRating): void;
}

/** Keeps what happens in a journal: each event before the tenant answers it, and how it ended. */
export function keeperOf(journal: Journal): JournalKeeper {
  return {
    event: (event, session) => void journal.append(noted(event, session)),
    over: (session, rating) => {
      if (session.over === undefined || !journal.isKeeping()) return;
      const { score, outcome } = debriefOf(session);
      const selfRating = Object.keys(rating).length === 0 ? {} : { selfRating: rating };
      journal.finish({ over: session.over, score, outcome, ...selfRating });
    },
  };
}

/** With `/disagree` goes how this version read the turn, for whoever improves the rules: a later one may read it otherwise. */
function noted(event: SessionEvent, { turns }: Session): JournalEvent {
  if (event.type !== "typed") return { ...event };
  const typed = readTyped(event.line);
  const turn = turns.at(-1);
  if (typed.kind !== "command" || typed.command !== "disagree" || turn === undefined) return { ...event };
  return { ...event, about: readingOf(turn) };
}

/** A sentence and how it was read. */
function readingOf({ exchange, findings }: PlayedTurn): Readonly<Record<string, unknown>> {
  return {
    turn: exchange.turn,
    tenant: exchange.tenant.said,
    trainee: exchange.text,
    moves: exchange.utterance.hits.map(({ move, start, end, evidence }) => ({ move, start, end, evidence })),
    findings: findings.map(({ rule, message, severity }) => ({ rule, message, severity })),
  };
}
