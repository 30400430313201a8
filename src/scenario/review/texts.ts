import { lexiconOf } from "../../language/recognition.js";
import { tellLanguage } from "../../language/tell-language.js";
import { read } from "../../language/text/read.js";
import { signsOf } from "../../language/text/signs.js";
import type { Fault } from "../problem.js";
import type { Scenario } from "../scenario.js";

/** Nobody says more in one breath (standards of the writing). */
const MOST_WORDS = 30;

/** A text of a scenario that somebody says, with its place. */
interface Spoken {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** Lines too long to read aloud. */
export function longLines(scenario: Scenario): Fault[] {
  return spoken(scenario).flatMap(({ text, path }) => {
    const words = wordsIn(text);
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

/** Fewer words than this tell no language. */
const TELLING_WORDS = 5;

/** Texts in another language than the file's. */
export function foreignTexts(scenario: Scenario): Fault[] {
  const { briefing, tenant, language } = scenario;
  const others: readonly Spoken[] = [
    { text: scenario.news.sentence, path: ["news", "sentence"] },
    { text: tenant.about ?? "", path: ["tenant", "about"] },
    { text: briefing.situation ?? "", path: ["briefing", "situation"] },
    ...(["facts", "final"] as const).flatMap((key) =>
      briefing[key].map((text, index) => ({ text, path: ["briefing", key, index] })),
    ),
    ...briefing.offerLater.map((text, index) => ({ text, path: ["briefing", "offer-later", index] })),
    ...scenario.lines.map(({ looks = "" }, index) => ({ text: looks, path: ["lines", index, "looks"] })),
  ];
  return [...others, ...spoken(scenario)].flatMap(({ text, path }) => {
    const told = wordsIn(text) < TELLING_WORDS ? undefined : tellLanguage(text);
    if (told === undefined || told === language) return [];
    return [{ code: "other-language-text", path, values: { textLanguage: told, language } }];
  });
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
}

/** What the tenant says: the opening and the lines. */
function spoken({ opening, lines }: Scenario): Spoken[] {
  return [
    { text: opening.say, path: ["opening", "say"] },
    ...lines.map(({ say }, index) => ({ text: say, path: ["lines", index, "say"] })),
  ];
}
