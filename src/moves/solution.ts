import { byCues } from "./scene.js";

/** Advises, proposes, offers or refers. */
export const solution = byCues("solution");
