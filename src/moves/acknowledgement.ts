import { byCues } from "./scene.js";

/** Shows understanding without naming a feeling. */
export const acknowledgement = byCues("acknowledgement");
