import { byCues } from "./scene.js";

/** Announces that bad news is coming, without its content. */
export const forewarning = byCues("forewarning");
