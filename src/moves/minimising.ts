import { byCues } from "./scene.js";

/** Plays down, compares, or comforts cheaply. */
export const minimising = byCues("minimising");
