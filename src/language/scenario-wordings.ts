import { scenarios as en } from "./en/scenarios.js";
import { scenarios as nl } from "./nl/scenarios.js";
import type { ScenariosWording } from "./scenarios.js";
import type { Language } from "./terms.js";

/** The wording of `scenarios` in each language. */
export const SCENARIO_WORDINGS: Readonly<Record<Language, ScenariosWording>> = { nl, en };
