import type { Phrase } from "../../pack.js";

/**
 * A judgement as the tenant's: "u vindt het X", "vindt u dat X", "dat u het X vindt".
 *
 * @param judgements words or phrases for how it is found
 */
export function found(...judgements: readonly Phrase[]): Phrase[] {
  return judgements.flatMap((judgement) => [
    `@vind [@you] [@dit] [@p] [@p] ${judgement}`,
    `@jij @dit [@p] [@p] ${judgement}`,
    `${judgement} [@p] @vind`,
  ]);
}

/**
 * How it feels: "u voelt zich X", "dat u zich X voelt", "voelt dat als X".
 *
 * @param states what follows "zich" or "als"
 */
export function felt(...states: readonly Phrase[]): Phrase[] {
  return states.flatMap((state) => [
    `@voel [@dit] [@you] [zich] [voor] [@you] [@p] [@p] ${state}`,
    `@zich [@p] [@p] ${state} @voel`,
  ]);
}

/**
 * A state that things can be in as well ("kapot", "leeg"): only where it is said of the tenant.
 *
 * @param states what the tenant is
 */
export function being(...states: readonly Phrase[]): Phrase[] {
  return states.flatMap((state) => [
    `@jij @stand [@p] [@p] [@p] ${state}`,
    `@stand @jij [@p] [@p] [@p] ${state}`,
    `@jij [@p] [@p] [@p] ${state} @stand`,
    `@voel [@you] [@zich] [@p] [@p] ${state}`,
  ]);
}
