import { byCues } from "./scene.js";

/** Reproaches the tenant. */
export const blame = byCues("blame");
