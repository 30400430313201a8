import type { Grammar } from "../pack.js";
import { parts, required } from "./classes.js";
import { abbreviations, contractions, suffixes } from "./spelling.js";

/** What the analysis of English sentences stands on. */
export const grammar: Grammar = {
  contractions,
  suffixes,
  abbreviations,
  classes: { ...required, ...parts },
};
