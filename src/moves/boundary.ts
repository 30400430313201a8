import { byCues } from "./scene.js";

/** Sets a calm limit after an insult or a threat; the pack's cues ask for that sign in the tenant's line. */
export const boundary = byCues("boundary");
