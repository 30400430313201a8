import type { Difficulty, Language, MoveId, Outcome } from "../language/terms.js";
import type { OwnWords } from "./own-words.js";
import type { TenantLine, TenantProfile } from "../tenant/line.js";

/** A scenario as the program uses it: everything a file left out is filled in. */
export interface Scenario {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly language: Language;
  readonly title: string;
  /** YYYY-MM. */
  readonly factsChecked?: string;
  readonly briefing: Briefing;
  readonly news: News;
  readonly tenant: TenantProfile;
  /** Words and phrases by which a topic is recognised, by topic. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  readonly opening: { readonly say: string; readonly looks?: string };
  readonly lines: readonly TenantLine[];
  /** Jargon of this situation: phrases by the move they mean. */
  readonly vocabulary: Readonly<Partial<Record<MoveId, readonly string[]>>>;
  /** What a user adds to it; no file of a scenario has any. */
  readonly ownWords?: OwnWords;
  /** Short conversations with what must come of them. */
  readonly tests?: readonly ScenarioTest[];
}

/** A script that a scenario carries, with what must come of it. */
export interface ScenarioTest {
  readonly name: string;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly trainee: readonly string[];
  readonly expect: {
    /** Any of these. */
    readonly outcome?: readonly Outcome[];
    readonly loops?: number;
    readonly score?: { readonly min: number; readonly max: number };
  };
}

/** What the trainee reads beforehand. */
interface Briefing {
  readonly situation?: string;
  readonly facts: readonly string[];
  /** What stands, whatever is said. */
  readonly final: readonly string[];
  /** What may be explained and offered once the emotion has sunk. */
  readonly offerLater: readonly string[];
}

/** The bad news. */
interface News {
  readonly sentence: string;
  /** Other ways of saying it; `*` stands for a few words. */
  readonly phrases: readonly string[];
}
