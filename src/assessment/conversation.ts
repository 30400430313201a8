import type { History } from "../exchange/history.js";
import type { TenantState } from "../exchange/state.js";
import type { Ending, Language } from "../language/terms.js";
import type { Session } from "../session/session.js";
import type { Judged } from "./judged.js";

/** A conversation as an assessment sees it, whether it was played or read. */
export interface Conversation {
  readonly language: Language;
  readonly turns: readonly Judged[];
  /** What the turns leave behind. */
  readonly history: History;
  /** The tenant after the last turn. */
  readonly finalState: TenantState;
  /** How the tenant ended it; undefined when they did not. */
  readonly ended: Ending | undefined;
  /** What the tenant said after the last turn; empty when nothing. */
  readonly closing: string;
}

/** A session, finished or not, as a conversation; turns taken back are left out. */
export function conversationOf({ turns, history, mind, over, stage, standing }: Session): Conversation {
  return {
    language: stage.scenario.language,
    turns,
    history,
    finalState: mind.state,
    ended: over?.by === "tenant" ? over.ending : undefined,
    closing: turns.length === 0 ? "" : standing.say,
  };
}
