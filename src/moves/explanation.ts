import { isPlain } from "./resolve.js";
import { byCues, type Recogniser } from "./scene.js";

/** A statement shorter than this states no fact by its shape alone ("That is so."), in words. */
const A_FACT = 4;

const cued = byCues("explanation");

/** Gives reasons, rules, procedure or facts behind the decision; with or without a "because". */
export const explanation: Recogniser = (scene) =>
  cued(scene).filter((hit) => {
    const { body, to } = scene.reading.sentences[hit.sentence]!;
    return !isPlain(hit) || to - body >= A_FACT;
  });
