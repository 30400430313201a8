import { pick, type Character } from "../character.js";
import { listener } from "./listener.js";

/** Explains once, right after the news, and then listens. */
export const oneSlip: Character = (stand) =>
  stand.session.turns.length === 1 ? pick(stand.words.explanations, stand) : listener(stand);
