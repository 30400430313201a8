import { recognition as en } from "./en/recognition.js";
import { recognition as nl } from "./nl/recognition.js";
import type { RecognitionPack } from "./pack.js";
import type { Language } from "./terms.js";

/** What each language knows of recognition, as it is written. */
export const PACKS: Readonly<Record<Language, RecognitionPack>> = { nl, en };
