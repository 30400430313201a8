import type { Difficulty, Feeling } from "../language/terms.js";
import { clamp, isEmotional, type TenantState } from "../exchange/state.js";
import type { TenantProfile } from "./line.js";

/** The tenant's inner life: the state the coach knows of, and what lies behind it. */
export interface Mind {
  readonly state: TenantState;
  readonly told: boolean;
  /** Fitting summaries since the news; two open what lies underneath. */
  readonly fitting: number;
  /** What lay underneath has come out. */
  readonly opened: boolean;
  /** Turns in a row that heated; two turn the feeling to anger. */
  readonly heated: number;
  /** Recognised turns in a row, at high arousal, that cooled nothing. */
  readonly uncooled: number;
  /** Turns since the tenant was last blamed, belittled or blocked; null when never. */
  readonly sinceHurt: number | null;
}

/** A tenant's profile at a difficulty: what the reducer works with. */
export interface Temper {
  readonly profile: TenantProfile;
  readonly heats: number;
  readonly cools: number;
  /** Arousal right after the news. */
  readonly onset: number;
}

/** How difficulty scales temperament, and moves the onset: gentle 6, real 8, hard 9 for a default tenant (pedagogy.md). */
const SCALES: Readonly<Record<Difficulty, { heats: number; cools: number; onset: number }>> = {
  gentle: { heats: 0.75, cools: 1, onset: -2 },
  real: { heats: 1, cools: 1, onset: 0 },
  hard: { heats: 1.5, cools: 0.75, onset: 1 },
};

/** Scales a profile by a difficulty. */
export function temperOf(profile: TenantProfile, difficulty: Difficulty): Temper {
  const scale = SCALES[difficulty];
  return {
    profile,
    heats: profile.temperament.heats * scale.heats,
    cools: profile.temperament.cools * scale.cools,
    onset: clamp(profile.afterNews.arousal + scale.onset),
  };
}

/** The tenant at the door, before a word is said. */
export function atTheDoor({ start }: TenantProfile): Mind {
  const state: TenantState = {
    arousal: start.arousal,
    feeling: start.feeling,
    trust: start.trust,
    hope: start.hope,
  };
  return { state, told: false, fitting: 0, opened: false, heated: 0, uncooled: 0, sinceHurt: null };
}

/** What a feeling summary can hit under the present feeling, nearest first: what the shock covers, and what lies underneath. */
export function layersOf({ state, opened }: Mind, { start, underneath }: TenantProfile): readonly Feeling[] {
  if (state.feeling === "none") return [];
  const covered = state.feeling === "disbelief" && start.feeling !== "none" ? [start.feeling] : [];
  const under = opened ? undefined : underneath[state.feeling];
  return [...covered, ...(under === undefined ? [] : [under])];
}

/** For this many turns a blame, a belittling or a block still shows (j). */
const HURT_SHOWS = 3;

/** What shows besides the present feeling: shock sounds angry, and so does who was just heated or lately hurt (j). */
export function surfaceOf({ state, heated, sinceHurt }: Mind): readonly Feeling[] {
  const hurt = sinceHurt !== null && sinceHurt < HURT_SHOWS;
  return heated > 0 || hurt || state.feeling === "disbelief" ? ["anger"] : [];
}

/** Whether the tenant is calm enough to take content in. */
export function isCalm({ state }: Mind): boolean {
  return !isEmotional(state);
}
