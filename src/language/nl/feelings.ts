import type { FeelingTerm } from "../pack.js";
import { bodyAndNight } from "./feelings/body-and-night.js";
import { anger } from "./feelings/anger.js";
import { disappointment } from "./feelings/disappointment.js";
import { disbelief } from "./feelings/disbelief.js";
import { fear } from "./feelings/fear.js";
import { images } from "./feelings/images.js";
import { impact } from "./feelings/impact.js";
import { sadness } from "./feelings/sadness.js";
import { shame } from "./feelings/shame.js";
import { spokenOf } from "./feelings/spoken-of.js";
import { wronged } from "./feelings/wronged.js";

/** How Dutch says what somebody feels, a file a family. */
export const feelings: readonly FeelingTerm[] = [
  ...anger,
  ...wronged,
  ...sadness,
  ...fear,
  ...disbelief,
  ...shame,
  ...disappointment,
  ...images,
  ...spokenOf,
  ...impact,
  ...bodyAndNight,
];
