import type { Ending, Feeling, Level, MoveId, Reaction, TenantFeeling } from "../language/terms.js";

/** When a line fits. Every condition present must hold; a list means any of. */
export interface LineConditions {
  readonly feeling?: readonly TenantFeeling[];
  readonly arousal?: readonly Level[];
  readonly hope?: readonly Level[];
  readonly topic?: readonly string[];
  readonly underneath?: "open";
  readonly after?: readonly (MoveId | Reaction)[];
  readonly ending?: readonly Ending[];
}

/** One line the tenant can say. */
export interface TenantLine {
  readonly id: string;
  readonly when: LineConditions;
  readonly say: string;
  readonly looks?: string;
}

/** What of a scenario shapes the tenant. */
export interface TenantProfile {
  readonly name: string;
  readonly about?: string;
  /** Factors: `heats` multiplies what rises, `cools` what falls. */
  readonly temperament: { readonly heats: number; readonly cools: number };
  /** Before the news; numbers 0 to 10. */
  readonly start: {
    readonly arousal: number;
    readonly feeling: TenantFeeling;
    readonly trust: number;
    readonly hope: number;
  };
  /** Where the blow lands; without a feeling, that of the start. */
  readonly afterNews: { readonly arousal: number; readonly feeling?: TenantFeeling };
  /** The feeling under each present feeling; opens only after real listening. */
  readonly underneath: Partial<Readonly<Record<Feeling, Feeling>>>;
}
