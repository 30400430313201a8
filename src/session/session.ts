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

/** Coach: a note after each turn. Exam: nothing until the debrief. */
export const MODES = ["coach", "exam"] as const;
export type Mode = (typeof MODES)[number];

/** What a session is made of; the same setup and events give the same conversation. */
export interface Setup {
  readonly scenario: Scenario;
  /** Any integer. */
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly mode: Mode;
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

/** Where a conversation stands between two turns: all that a turn changes, and an undo brings back. */
export interface Point {
  readonly mind: Mind;
  readonly history: History;
  readonly standing: Standing;
  readonly topic: string | undefined;
  /** Ids of the lines said, oldest first. */
  readonly said: readonly string[];
}

/** One exchange as it was played. */
export interface PlayedTurn {
  /** Where the conversation stood before it. */
  readonly from: Point;
  readonly exchange: Exchange;
  readonly findings: readonly Finding[];
  readonly after: Mind;
  readonly reaction: Reaction | undefined;
  readonly reply: Standing;
}

/** Why a conversation is over: the tenant ended it, the trainee did, the input did, or it ran out of turns. */
export type Over =
  { readonly by: "tenant"; readonly ending: Ending } | { readonly by: "trainee" | "input" | "length" };

/** A conversation in progress. Plain data but for the stage; never changed in place. */
export interface Session extends Point {
  readonly stage: Stage;
  readonly turns: readonly PlayedTurn[];
  /** Turns taken back: kept, not scored. */
  readonly undone: readonly PlayedTurn[];
  /** Trainee turns whose reading the trainee did not agree with. */
  readonly disagreed: readonly number[];
  /** Hints asked for since the last turn: each says more. */
  readonly hints: number;
  readonly over: Over | undefined;
  /** Everything that happened, in order: enough to play it again. */
  readonly events: readonly SessionEvent[];
}

/** What can happen to a session. */
export type SessionEvent =
  { readonly type: "typed"; readonly line: string } | { readonly type: "input-ended" };

/** A hint in three steps: a nudge, the kind of move, a sentence. */
export const HINT_STEPS = ["nudge", "kind", "sentence"] as const;
export type HintStep = (typeof HINT_STEPS)[number];

/** What is to be done after an event; run at the terminal, in order. */
export type Effect =
  | { readonly type: "tenant-says"; readonly line: Standing }
  | { readonly type: "note"; readonly turn: PlayedTurn }
  | { readonly type: "hint"; readonly step: HintStep }
  | { readonly type: "why" | "disagree-noted"; readonly turn: PlayedTurn }
  | { readonly type: "undone"; readonly line: Standing }
  | { readonly type: "nothing-yet"; readonly command: Command }
  | { readonly type: "held-back"; readonly command: Command }
  | { readonly type: "theory" }
  | { readonly type: "help" }
  | { readonly type: "unknown-command"; readonly name: string; readonly nearest: string | undefined }
  | { readonly type: "over"; readonly over: Over };

/** A conversation ends after this many trainee turns (contract). */
export const MOST_TURNS = 30;
