import type { Exchange } from "../exchange/exchange.js";
import type { History } from "../exchange/history.js";
import type { Lexicon } from "../language/text/compile.js";
import type { Reading } from "../language/text/reading.js";
import type { Difficulty, Ending, Reaction } from "../language/terms.js";
import type { Finding } from "../rules/engine/judge.js";
import type { Scenario } from "../scenario/scenario.js";
import type { TenantLine } from "../tenant/line.js";
import type { Mind, Temper } from "../tenant/mind.js";
import type { Command } from "./commands.js";

/** What a session is made of; the same setup and events give the same conversation. */
export interface Setup {
  readonly scenario: Scenario;
  /** Any integer. */
  readonly seed: number;
  readonly difficulty: Difficulty;
}

/** What stands ready for a session and does not change in it. */
export interface Stage extends Setup {
  readonly lexicon: Lexicon;
  readonly temper: Temper;
  /** The language pack's lines, used where the file has none. */
  readonly plainLines: readonly TenantLine[];
}

/** The tenant's line that stands open for an answer. */
export interface Standing {
  readonly say: string;
  readonly looks: string | undefined;
  readonly reading: Reading;
}

/** One exchange as it was played. */
export interface PlayedTurn {
  readonly exchange: Exchange;
  readonly findings: readonly Finding[];
  readonly before: Mind;
  readonly after: Mind;
  readonly reaction: Reaction | undefined;
  readonly reply: Standing;
}

/** Why a conversation is over: the tenant ended it, the trainee did, the input did, or it ran out of turns. */
export type Over =
  { readonly by: "tenant"; readonly ending: Ending } | { readonly by: "trainee" | "input" | "length" };

/** A conversation in progress. Plain data but for the stage; never changed in place. */
export interface Session {
  readonly stage: Stage;
  readonly mind: Mind;
  readonly history: History;
  readonly standing: Standing;
  readonly topic: string | undefined;
  /** Ids of the lines said, oldest first. */
  readonly said: readonly string[];
  readonly turns: readonly PlayedTurn[];
  readonly over: Over | undefined;
  /** Everything that happened, in order: enough to play it again. */
  readonly events: readonly SessionEvent[];
}

/** What can happen to a session. */
export type SessionEvent =
  { readonly type: "typed"; readonly line: string } | { readonly type: "input-ended" };

/** What is to be done after an event; run at the terminal, in order. */
export type Effect =
  | { readonly type: "tenant-says"; readonly line: Standing }
  | { readonly type: "note"; readonly turn: PlayedTurn }
  | { readonly type: "hint" }
  | { readonly type: "help" }
  | { readonly type: "unknown-command"; readonly name: string; readonly nearest: Command | undefined }
  | { readonly type: "over"; readonly over: Over };

/** A conversation ends after this many trainee turns (contract). */
export const MOST_TURNS = 30;
