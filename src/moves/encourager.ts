import { contentStems, overlap } from "../language/text/content.js";
import { flagOf } from "../language/text/compile.js";
import { has } from "../language/text/structure.js";
import type { Hit } from "./hit.js";
import { byCues, merge, spanning, type Scene } from "./scene.js";

const PERSONS = flagOf("you") | flagOf("your") | flagOf("speaker");
/** An echo is this short at the most, in words. */
const ECHO_WORDS = 4;
/** Cues that are hardly a word: they add nothing beside another move. */
const MINIMAL = "minimal";
const NOT_SPOKEN = /^[\s.…\p{Cc}\p{Cf}]*$/u;

const invitations = byCues("encourager");

/** Leaves the floor to the tenant: silence, a minimal response, an invitation to go on, an echo of a word. */
export function encourager(scene: Scene): Hit[] {
  if (isSilence(scene.reading.text)) return [silence()];
  const hits = merge([...invitations(scene), ...echoes(scene)]);
  const alone = hits.every(isMinimal) && scene.found.length === 0;
  return alone ? hits : hits.filter((hit) => !isMinimal(hit));
}

/** Whether an utterance holds nothing said: empty, blank or dots. */
export function isSilence(text: string): boolean {
  return NOT_SPOKEN.test(text);
}

function silence(): Hit {
  return {
    move: "encourager",
    start: 0,
    end: 0,
    sentence: 0,
    clauses: [0, 0],
    evidence: [{ cue: "silence", words: "" }],
  };
}

function isMinimal(hit: Hit): boolean {
  return hit.evidence.every(({ cue }) => cue.startsWith(MINIMAL) || cue === "echo");
}

/** The tenant's own word given back, with nothing added. */
function echoes({ reading, tenant, lexicon }: Scene): Hit[] {
  if (tenant === undefined) return [];
  const heard = contentStems(tenant, lexicon);
  return reading.clauses.flatMap((clause, index) => {
    const { from, to } = reading.sentences[clause.sentence]!;
    if (clause.from !== from || to - from > ECHO_WORDS) return [];
    if (reading.words.slice(from, to).some((word) => has(word, PERSONS))) return [];
    if (overlap(contentStems(reading, lexicon, [from, to]), heard) < 1) return [];
    const words = reading.text.slice(reading.words[from]!.start, reading.words[to - 1]!.end);
    return [spanning("encourager", [index, index], { reading, evidence: [{ cue: "echo", words }] })];
  });
}
