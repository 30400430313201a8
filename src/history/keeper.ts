import { debriefOf } from "../assessment/debrief.js";
import type { Session, SessionEvent } from "../session/session.js";
import type { Journal } from "./journal.js";

/** Writes a conversation down while it is played. */
export interface JournalKeeper {
  event(event: SessionEvent): void;
  over(session: Session): void;
}

/** Keeps what happens in a journal: each event before the tenant answers it, and how it ended. */
export function keeperOf(journal: Journal): JournalKeeper {
  return {
    event: (event) => void journal.append(event),
    over: (session) => {
      if (session.over === undefined || !journal.isKeeping()) return;
      const { score, outcome } = debriefOf(session);
      journal.finish({ over: session.over, score, outcome });
    },
  };
}
