import { remember } from "../../../src/exchange/remember.js";
import type { TenantState } from "../../../src/exchange/state.js";
import type { TenantProfile } from "../../../src/tenant/line.js";
import { atTheDoor, layersOf, temperOf, type Mind, type Temper } from "../../../src/tenant/mind.js";
import { react } from "../../../src/tenant/react.js";
import { after, ANGRY, answer, type Around } from "../../exchange/support/toy.js";

/** A tenant of even temper, afraid at the door, with grief under anger and shame under the rest. */
export const PROFILE: TenantProfile = {
  name: "Toy",
  temperament: { heats: 1, cools: 1 },
  start: { arousal: 3, feeling: "fear", trust: 4, hope: 7 },
  afterNews: { arousal: 8, feeling: "disbelief" },
  underneath: { anger: "sadness", fear: "shame", disbelief: "shame" },
};
export const TEMPER: Temper = temperOf(PROFILE, "real");

/** A tenant who has been told: angry at 8, unless said otherwise. */
export function mindAt(state: Partial<TenantState> = {}, more: Partial<Mind> = {}): Mind {
  return { ...atTheDoor(PROFILE), told: true, state: { ...ANGRY, ...state }, ...more };
}

/** The tenant after one answer. */
export function answered(text: string, mind: Mind = mindAt(), around: Around = {}, temper = TEMPER): Mind {
  return react(mind, answer(text, { ...around, state: mind.state }), temper);
}

/** The tenant, from the news on, after a row of turns; each meets the state the one before it left. */
export function through(turns: readonly string[], temper: Temper = TEMPER): Mind {
  let mind = atTheDoor(temper.profile);
  let history = after([]);
  for (const text of ["xbadnews", ...turns]) {
    const exchange = answer(text, { state: mind.state, layers: layersOf(mind, temper.profile), history });
    mind = react(mind, exchange, temper);
    history = remember(exchange);
  }
  return mind;
}
