import type { Level, TenantFeeling } from "../language/terms.js";

/** The tenant's inner state. Numbers run from 0 to 10 and are kept exact. */
export interface TenantState {
  readonly arousal: number;
  readonly feeling: TenantFeeling;
  readonly trust: number;
  readonly hope: number;
}

/** From here on a number is medium, and from here on high (contract). */
export const MEDIUM_FROM = 3.5;
export const HIGH_FROM = 6.5;

/** A number as it is shown and compared: rounded half up to 0.5, between 0 and 10. */
export function shown(value: number): number {
  return Math.floor(clamp(value) * 2 + 0.5) / 2;
}

/** The band a number falls in, read as it is shown. */
export function levelOf(value: number): Level {
  const seen = shown(value);
  if (seen < MEDIUM_FROM) return "low";
  return seen < HIGH_FROM ? "medium" : "high";
}

/** Whether emotion has priority: arousal medium or high. */
export function isEmotional({ arousal }: TenantState): boolean {
  return levelOf(arousal) !== "low";
}

/** Holds a number to 0..10. */
export function clamp(value: number): number {
  return Math.min(10, Math.max(0, value));
}

/** A state with its numbers rounded as the outside sees them. */
export function shownState(state: TenantState): TenantState {
  const { arousal, feeling, trust, hope } = state;
  return { arousal: shown(arousal), feeling, trust: shown(trust), hope: shown(hope) };
}
