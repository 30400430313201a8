import { fill } from "../../language/fill.js";
import { afterTheNews, pick, type Character } from "../character.js";

/** Gives the news and then says the tenant's own words back. */
export const parrot: Character = afterTheNews((stand) =>
  fill(pick(stand.words.parroting, stand), { line: stand.session.standing.say }),
);
