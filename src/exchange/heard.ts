import type { Reading } from "../language/text/reading.js";
import type { Ending, Feeling } from "../language/terms.js";
import { endingOf } from "./breaking-off.js";
import { arousalAfter, type Signal } from "./pulls.js";
import { signalsOf } from "./signals.js";
import { clamp, isEmotional, type TenantState } from "./state.js";
import { voteOn } from "./votes.js";

/** A tenant of whom nothing has been heard yet (contract). */
export const UNHEARD: TenantState = { arousal: 3, feeling: "none", trust: 5, hope: 5 };

/** What a tenant's line tells of them. */
export interface Heard {
  readonly state: TenantState;
  /** Feelings heard beside that of the state: who names one of these is not wrong. */
  readonly undertones: readonly Feeling[];
  /** The line breaks the conversation off. */
  readonly ended?: Ending;
}

/** What lines do to trust and hope (j). */
const TRUST: Partial<Readonly<Record<Signal, number>>> = {
  insult: -2,
  threat: -2,
  accusation: -1,
  sarcasm: -0.5,
  complaint: -1,
  thanks: 1,
  acceptance: 0.5,
};
const HOPE: Partial<Readonly<Record<Signal, number>>> = { resignation: -1, acceptance: -0.5, despair: -1 };
/** Who bargains or denies hopes at least so much (pedagogy.md, "bargaining"). */
const HOPEFUL: readonly Signal[] = ["bargaining", "denial"];
const HOPES = 6;

/**
 * Reads the tenant's emotion out of their own line, carried on from the state before it.
 *
 * @param before the state before the line; undefined when nothing has been heard yet
 */
export function hear(line: Reading, before: TenantState | undefined): Heard {
  const { trust, hope } = before ?? UNHEARD;
  const signals = signalsOf(line);
  const { all } = signals;
  const hoped = clamp(hope + sumOf(all, HOPE));
  const arousal = clamp(arousalAfter(all, before?.arousal));
  const { feeling, undertones } = voteOn(signals, arousal, before);
  const state: TenantState = {
    arousal,
    feeling,
    trust: clamp(trust + sumOf(all, TRUST)),
    hope: HOPEFUL.some((signal) => all.has(signal)) ? Math.max(HOPES, hope) : hoped,
  };
  if (!isEmotional(state)) return { state: { ...state, feeling: "none" }, undertones: [] };
  const ended = endingOf(all, arousal);
  return { state, undertones, ...(ended === undefined ? {} : { ended }) };
}

function sumOf(signals: ReadonlySet<Signal>, amounts: Partial<Readonly<Record<Signal, number>>>): number {
  return [...signals].reduce((sum, signal) => sum + (amounts[signal] ?? 0), 0);
}
