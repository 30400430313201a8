import type { Grammar } from "../pack.js";
import { parts, required } from "./classes.js";
import { feelings } from "./feelings.js";
import { abbreviations, contractions, suffixes } from "./spelling.js";
import { stutters } from "./stutter.js";

/** Every state that is said in one word: what may follow "I'd be" or "how". "I'm afraid" only softens. */
const felt = feelings
  .flatMap(({ states = [] }) => states)
  .map((state) => state.replace("@link ", ""))
  .filter((state) => !/[ @[]/u.test(state))
  .flatMap((state) => state.split("|"))
  .filter((state) => state !== "afraid");

/** What the analysis of English sentences stands on. */
export const grammar: Grammar = {
  contractions: { ...contractions, ...stutters },
  suffixes,
  abbreviations,
  classes: { ...required, ...parts, felt },
  negatesBefore: 0,
};
