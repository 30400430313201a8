import { voice as en } from "./en/voice.js";
import { voice as nl } from "./nl/voice.js";
import type { Language } from "./terms.js";
import type { Voice } from "./voice.js";

/** The voice of each language. */
export const VOICES: Readonly<Record<Language, Voice>> = { nl, en };
