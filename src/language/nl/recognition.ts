import type { RecognitionPack } from "../pack.js";
import { REQUIRED_CLASSES } from "../pack.js";

export const recognition: RecognitionPack = {
  grammar: {
    contractions: {},
    suffixes: {},
    abbreviations: [],
    classes: Object.fromEntries(REQUIRED_CLASSES.map((c) => [c, []])),
  },
  feelings: [],
  cues: {},
  signs: { insult: [], threat: [], why: [], denial: [], bargaining: [], "content-question": [], crisis: [] },
  asides: [],
  commonWords: [],
};
