import { transcription as en } from "./en/transcription.js";
import { transcription as nl } from "./nl/transcription.js";
import type { Transcription } from "./transcription.js";

/** A file may use the words of any language, whatever it is itself in. */
export const TRANSCRIPTIONS: readonly Transcription[] = [nl, en];
