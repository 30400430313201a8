import { byCues } from "./scene.js";

/** Is about the speaker's own discomfort or position. */
export const selfFocus = byCues("self-focus");
