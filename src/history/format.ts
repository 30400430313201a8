import type { Difficulty, Language } from "../language/terms.js";
import type { OwnWords } from "../scenario/own-words.js";
import type { Mode } from "../session/session.js";

/** The highest form of journals that is known. A reader refuses a higher number; raise it when an old reader would go wrong. */
export const FORMAT = 2;
/** The form of a session without words of its own: that is all it needs, and readers of then know no other. */
export const PLAIN_FORMAT = 1;

/** Which scenario was played. */
export interface ScenarioRef {
  readonly id: string;
  readonly language: Language;
  /** Only when the scenario was named by a path. */
  readonly path?: string;
  /** See `hashOf`. */
  readonly hash: string;
}

/** What a session starts from; everything but the name and the time. */
export interface SessionStart {
  /** The program's. */
  readonly version: string;
  readonly scenario: ScenarioRef;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly mode: Mode;
  readonly interfaceLanguage: Language;
  /** What a user added to the language; kept whole, so that the session can be played again without the file. */
  readonly ownWords?: OwnWords;
}

/** The first line of a journal. */
export interface Header extends SessionStart {
  readonly format: number;
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly startedAt: string;
}

/** An event as the session machine takes it; only its type is looked at here. */
export type JournalEvent = { readonly type: string } & Readonly<Record<string, unknown>>;

/** A line of a journal: something that happened, and when (ISO 8601, UTC). */
export interface KeptEvent {
  readonly at: string;
  readonly event: JournalEvent;
}

/** How a session ended. */
export interface Ended {
  readonly over: Readonly<Record<string, unknown>>;
  /** 0 to 100. */
  readonly score: number;
  readonly outcome: string;
  /** The trainee's own marks, where they gave any; read with `readSelfRating`. */
  readonly selfRating?: unknown;
}

/** The last line of the journal of a session that ended. */
export interface KeptEnd extends Ended {
  readonly at: string;
}

/** DEL, C1, line separators and marks that turn the direction of text: JSON lets them through, a terminal should not meet them. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A value as one line of JSON, newline included. Any text comes back from it unchanged, and none can steer a terminal. */
export function jsonLine(value: object): string {
  const json = JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${json}\n`;
}
