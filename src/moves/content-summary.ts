import { contentStems, overlap } from "../language/text/content.js";
import { flagOf } from "../language/text/compile.js";
import type { MoveId } from "../language/terms.js";
import type { Match, Reading, Sentence } from "../language/text/reading.js";
import { has } from "../language/text/structure.js";
import { isFeeling, isOver, presupposed } from "./feeling-summary.js";
import type { Hit } from "./hit.js";
import { isPlain } from "./resolve.js";
import { cueMatches, hitAt, merge, overSentence, sentencesOfHits, type Scene } from "./scene.js";

const YOU = flagOf("you") | flagOf("your");
/** A paraphrase shares this much of its content with the tenant's line, and this many words. */
const PARAPHRASE_SHARE = 0.5;
const PARAPHRASE_WORDS = 2;
/** What a feeling is named for when it is not read back. */
const NOT_TOLD: ReadonlySet<MoveId> = new Set<MoveId>(["feeling-summary", "acknowledgement", "self-focus"]);

/** Reads back what the tenant said: by a frame, as a feeling that is past or a third person's, or by the tenant's own words. */
export function contentSummary(scene: Scene): Hit[] {
  const isAsked = presupposed(scene);
  const framed = cueMatches(scene, "content-summary")
    .filter((match) => !isAsked(match))
    .map((match) => hitAt("content-summary", match, scene.reading));
  const told = scene.reading.matches
    .filter(isFeeling)
    .filter((match) => isReadBack(match, scene.reading) && !isNamed(match, scene.found))
    .map((match) => hitAt("content-summary", match, scene.reading));
  return merge([...framed, ...told, ...paraphrases(scene)]);
}

/** "You were so looking forward to it", "your daughter is frightened": the tenant's story, not their feeling now. */
function isReadBack(match: Match, reading: Reading): boolean {
  const { mood } = reading.sentences[match.sentence]!;
  if (mood !== "statement" || match.conditional || match.negated) return false;
  return (match.person === "you" && isOver(match, reading)) || match.person === "third";
}

/** "He means the world to you" is the tenant's own feeling, "anyone would be angry" a nod, "my colleague was shocked" our own. */
function isNamed({ clause }: Match, found: readonly Hit[]): boolean {
  return found.some(({ move, clauses: [from, to] }) => NOT_TOLD.has(move) && from <= clause && clause <= to);
}

function paraphrases(scene: Scene): Hit[] {
  const { reading, tenant, lexicon, found } = scene;
  if (tenant === undefined) return [];
  const heard = contentStems(tenant, lexicon);
  const taken = sentencesOfHits(found.filter((hit) => !isPlain(hit)));
  return reading.sentences.flatMap((sentence, index) => {
    if (sentence.mood === "open" || taken.has(index)) return [];
    const said = contentStems(reading, lexicon, [sentence.from, sentence.to]);
    const share = overlap(said, heard);
    if (share < PARAPHRASE_SHARE || share * said.size < PARAPHRASE_WORDS || !addresses(sentence, reading))
      return [];
    return [overSentence("content-summary", index, { reading, cue: "tenant-words" })];
  });
}

function addresses({ from, to }: Sentence, { words }: Reading): boolean {
  return words.slice(from, to).some((word) => has(word, YOU));
}
