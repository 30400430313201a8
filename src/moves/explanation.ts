import { byCues } from "./scene.js";

/** Gives reasons, rules, procedure or facts behind the decision; with or without a "because". */
export const explanation = byCues("explanation");
