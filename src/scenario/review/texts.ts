import { lexiconOf } from "../../language/recognition.js";
import { read } from "../../language/text/read.js";
import { signsOf } from "../../language/text/signs.js";
import type { Fault } from "../problem.js";
import type { Scenario } from "../scenario.js";

/** Nobody says more in one breath (standards of the writing). */
export const MOST_WORDS = 30;

/** A text of a scenario that somebody says, with its place. */
interface Spoken {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** Lines too long to read aloud. */
export function longLines(scenario: Scenario): Fault[] {
  return spoken(scenario).flatMap(({ text, path }) => {
    const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
    return words <= MOST_WORDS ? [] : [{ code: "long-line", path, values: { words, most: MOST_WORDS } }];
  });
}

/** Lines about ending one's life or violence in sight: no exercise holds one. */
export function crisisLines(scenario: Scenario): Fault[] {
  const lexicon = lexiconOf(scenario.language);
  return spoken(scenario)
    .filter(({ text }) => signsOf(read(text, lexicon)).has("crisis"))
    .map(({ path }) => ({ code: "crisis-line", path }));
}

/** What the tenant says: the opening and the lines. */
export function spoken({ opening, lines }: Scenario): Spoken[] {
  return [
    { text: opening.say, path: ["opening", "say"] },
    ...lines.map(({ say }, index) => ({ text: say, path: ["lines", index, "say"] })),
  ];
}
