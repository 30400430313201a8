import { byCues } from "./scene.js";

/** Tells the tenant not to feel or show it. */
export const emotionBlock = byCues("emotion-block");
