import { byCues } from "./scene.js";

/** Weakens or reopens a decision that stands. */
export const falseHope = byCues("false-hope");
