import type { Mood, Person } from "../language/pack.js";
import { flagOf } from "../language/text/flags.js";
import type { Match, Reading } from "../language/text/reading.js";
import { has } from "../language/text/structure.js";
import type { Evidence, Hit } from "./hit.js";
import { cueName, quote } from "./scene.js";

/** Whom the words are about, as the outside says it; null where nobody is named. */
export type About = "tenant" | "speaker" | "other";

/** Why a move was seen, told in full. What does not apply is null. */
export interface TracedEvidence extends Evidence {
  readonly about: About | null;
  readonly negated: boolean | null;
  /** What the sentence does. */
  readonly mood: Mood | null;
  /** On a feeling that was named: 1 to 5. */
  readonly strength: number | null;
}

const YOU = flagOf("you") | flagOf("your");
const SPEAKER = flagOf("speaker");
const THIRD = flagOf("third");
const ABOUT: Readonly<Record<Person, About | null>> = {
  you: "tenant",
  speaker: "speaker",
  third: "other",
  none: null,
};

/** Traces each piece of a hit's evidence back to the words it stands in. What goes by the shape of a sentence has no person. */
export function traceOf(hit: Hit, reading: Reading): TracedEvidence[] {
  const mood = reading.sentences[hit.sentence]?.mood ?? null;
  return hit.evidence.map((evidence, at) => {
    const match = reading.matches.find((candidate) => isBehind(candidate, evidence, { hit, reading }));
    if (match === undefined) return { ...evidence, about: null, negated: null, mood, strength: null };
    const { negated } = match;
    // the feelings a hit names come first among its evidence, in the same order
    const strength = match.cue.kind === "feeling" ? (hit.feelings?.[at]?.strength ?? null) : null;
    return { ...evidence, about: aboutOf(match, reading), negated, mood, strength };
  });
}

/** Whom the words around a cue are about; where nobody stands there, the first one the cue itself names. */
function aboutOf({ person, first, last }: Match, { words }: Reading): About | null {
  if (person !== "none") return ABOUT[person];
  for (const word of words.slice(first, last + 1)) {
    if (has(word, YOU)) return "tenant";
    if (has(word, SPEAKER)) return "speaker";
    if (has(word, THIRD)) return "other";
  }
  return null;
}

function isBehind(
  match: Match,
  { cue, words }: Evidence,
  { hit, reading }: { hit: Hit; reading: Reading },
): boolean {
  return (
    match.sentence === hit.sentence &&
    cueName(match) === cue &&
    quote(reading, match.first, match.last) === words
  );
}
