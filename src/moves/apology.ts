import { byCues } from "./scene.js";

/** Says sorry. */
export const apology = byCues("apology");
