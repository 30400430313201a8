import type { TenantState } from "../exchange/state.js";
import type { RuleId } from "../language/rule-wording.js";
import type { Difficulty, Feeling, Language, MoveId, Severity, Skill } from "../language/terms.js";
import type { AccountEntry } from "./account.js";
import type { Debrief } from "./debrief.js";
import type { Loop } from "./loops.js";
import type { Outcome, Verdict } from "./outcome.js";
import type { Skills } from "./skills.js";

/** The trainee's turns alone, played against a scenario's tenant; or both speakers, read as they are. */
export type AssessmentKind = "script" | "transcript";

/** A move as the outside sees it. Spans are half-open UTF-16 offsets into the trainee's text. */
export interface AssessedMove {
  readonly move: MoveId;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** On a feeling summary only: the family named and its strength from 1 to 5; null where it was not said. */
  readonly feeling?: Feeling | null;
  readonly strength?: number | null;
}

/** A finding in words, in the language asked for. */
export interface AssessedFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** A better sentence, where there is one; empty for silence. */
  readonly suggestion?: string;
  readonly start: number;
  readonly end: number;
}

/** One trainee turn, with the tenant's line before it and the state in which the trainee spoke. */
export interface AssessedTurn {
  readonly turn: number;
  readonly tenant: string;
  readonly trainee: string;
  readonly tenantState: TenantState;
  readonly moves: readonly AssessedMove[];
  readonly findings: readonly AssessedFinding[];
}

/** A turn of a script that came after the conversation had ended. */
export interface UnplayedTurn {
  readonly turn: number;
  readonly trainee: string;
}

/** The trainee's own marks for the five skills, 1 to 5. */
export type SelfRating = Readonly<Partial<Record<Skill, number>>>;

/** One assessment as the outside holds on to it (contract): plain JSON. */
export interface Assessment {
  readonly version: 1;
  /** The file as it was named; "-" is standard input. */
  readonly file: string;
  /** The scenario's id; null where there is none. */
  readonly scenario: string | null;
  readonly language: Language;
  readonly seed: number;
  readonly kind: AssessmentKind;
  /** 0 to 100. */
  readonly score: number;
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  readonly explanationLoops: readonly Loop[];
  readonly feelingSummaries: readonly number[];
  readonly skills: Skills;
  readonly turns: readonly AssessedTurn[];
  readonly finalState: TenantState;
  /** Findings about the conversation as a whole. */
  readonly findings: readonly AssessedFinding[];
  readonly unplayed: readonly UnplayedTurn[];
  /** With `--account`. */
  readonly account?: readonly AccountEntry[];
  /** Where the trainee rated themselves. */
  readonly selfRating?: SelfRating;
}

/** All that a report is made from: the assessment, and what only a person reads. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly debrief: Debrief;
  readonly account: readonly AccountEntry[];
  /** The bad news in a sentence, and what the conversation is called. */
  readonly news: string;
  readonly title: string;
  /** The tenant's name; undefined where it is not known. */
  readonly tenantName: string | undefined;
  readonly difficulty: Difficulty | undefined;
  /** What the tenant said after the last turn; empty when nothing. */
  readonly closing: string;
  /** When a kept session was played; undefined for anything else, so that output stays the same to the byte. */
  readonly playedAt: string | undefined;
}
