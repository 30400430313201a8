import { byCues } from "./scene.js";

/** Puts a question about content off until the emotion has been handled. */
export const park = byCues("park");
