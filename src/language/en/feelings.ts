import type { FeelingTerm } from "../pack.js";
import { anger } from "./feelings/anger.js";
import { disappointment } from "./feelings/disappointment.js";
import { disbelief } from "./feelings/disbelief.js";
import { fear } from "./feelings/fear.js";
import { impact } from "./feelings/impact.js";
import { sadness } from "./feelings/sadness.js";
import { sayings } from "./feelings/sayings.js";
import { shame } from "./feelings/shame.js";

/** All that people can feel in such a conversation, and how they say it. */
export const feelings: readonly FeelingTerm[] = [
  ...anger,
  ...sadness,
  ...fear,
  ...disbelief,
  ...shame,
  ...disappointment,
  ...impact,
  ...sayings,
];
