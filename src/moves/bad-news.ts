import { byCues } from "./scene.js";

/** States or repeats the bad news, by the phrases of the scenario and of the pack. */
export const badNews = byCues("bad-news");
