import { isPlain } from "./resolve.js";
import { byCues, type Recogniser } from "./scene.js";

const practical = byCues("other");

/** Greeting, thanks, practical talk. Stands alone: beside any other move it adds nothing. */
export const other: Recogniser = (scene) =>
  scene.found.some((hit) => !isPlain(hit)) ? [] : practical(scene);
