import { byCues, type Recogniser } from "./scene.js";

const practical = byCues("other");

/** Greeting, thanks, practical talk. Stands alone: beside any other move it adds nothing. */
export const other: Recogniser = (scene) => (scene.found.length > 0 ? [] : practical(scene).slice(0, 1));
