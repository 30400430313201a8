import type { Cue } from "../../pack.js";
import { gone } from "./bad-news/gone.js";
import { itEnds } from "./bad-news/it-ends.js";
import { leaving } from "./bad-news/leaving.js";
import { owed } from "./bad-news/owed.js";
import { refused } from "./bad-news/refused.js";
import { stands } from "./bad-news/stands.js";
import { waysOfNo } from "./bad-news/ways-of-no.js";

/** The news itself, by what it is about. */
export const badNews: readonly Cue[] = [
  ...refused,
  ...owed,
  ...leaving,
  ...stands,
  ...waysOfNo,
  ...gone,
  ...itEnds,
];
