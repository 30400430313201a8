import { contentStems, overlap } from "../language/text/content.js";
import { flagOf } from "../language/text/flags.js";
import type { MoveId } from "../language/terms.js";
import type { Match, Reading, Sentence } from "../language/text/reading.js";
import { anyIn, has } from "../language/text/structure.js";
import { isFeeling, isOver, presupposed } from "./feeling-summary.js";
import type { Hit } from "./hit.js";
import { isPlain } from "./resolve.js";
import { cueMatches, hitAt, merge, NO_HITS, overSentence, sentencesOfHits, type Scene } from "./scene.js";

const YOU = flagOf("you") | flagOf("your");
const VERB_FIRST = flagOf("verb-first");
/** A paraphrase shares this much of its content with the tenant's line, and this many words. */
const PARAPHRASE_SHARE = 0.5;
const PARAPHRASE_WORDS = 2;
/** What a feeling is named for when it is not read back. */
const NOT_TOLD: ReadonlySet<MoveId> = new Set<MoveId>(["feeling-summary", "acknowledgement", "self-focus"]);

/** Reads back what the tenant said: by a frame, as a feeling that is past or a third person's, or by the tenant's own words. */
export function contentSummary(scene: Scene): readonly Hit[] {
  const told = scene.reading.matches.filter((match) => isReadBack(match, scene));
  const hits = told.map((match) => hitAt("content-summary", match, scene.reading));
  return merge([...framed(scene), ...hits, ...paraphrases(scene)]);
}

function framed(scene: Scene): readonly Hit[] {
  const matches = cueMatches(scene, "content-summary");
  if (matches.length === 0) return NO_HITS;
  const isAsked = presupposed(scene);
  return matches
    .filter((match) => !isAsked(match))
    .map((match) => hitAt("content-summary", match, scene.reading));
}

/** "You were so looking forward to it", "your daughter is frightened": the tenant's story, not their feeling now. */
function isReadBack(match: Match, { reading, found }: Scene): boolean {
  if (!isFeeling(match) || match.conditional || match.negated) return false;
  if (reading.sentences[match.sentence]!.mood === "open" || isAsking(match, reading)) return false;
  const isPast = match.person === "you" && isOver(match, reading);
  return (isPast || match.person === "third") && !isNamed(match, found);
}

/** "Is your daughter frightened?" wants to know; "your daughter is frightened?" reads back. */
function isAsking({ sentence }: Match, { words, sentences }: Reading): boolean {
  const { body, mood } = sentences[sentence]!;
  return mood === "closed" && has(words[body]!, VERB_FIRST);
}

/** "He means the world to you" is the tenant's own feeling, "anyone would be angry" a nod, "my colleague was shocked" our own. */
function isNamed({ clause }: Match, found: readonly Hit[]): boolean {
  return found.some(({ move, clauses: [from, to] }) => NOT_TOLD.has(move) && from <= clause && clause <= to);
}

function paraphrases({ reading, tenant, found, heard }: Scene): readonly Hit[] {
  if (tenant === undefined) return NO_HITS;
  const hits: Hit[] = [];
  let taken: ReadonlySet<number> | undefined;
  reading.sentences.forEach((sentence, index) => {
    if (sentence.mood === "open" || !addresses(sentence, reading)) return;
    taken ??= sentencesOfHits(found.filter((hit) => !isPlain(hit)));
    if (!taken.has(index) && isParaphrase(sentence, heard(), reading))
      hits.push(overSentence("content-summary", index, { reading, cue: "tenant-words" }));
  });
  return hits;
}

/** Enough of the sentence's own content is the tenant's. */
function isParaphrase({ from, to }: Sentence, heard: ReadonlySet<string>, { words }: Reading): boolean {
  const said = contentStems(words, from, to);
  const share = overlap(said, heard);
  return share >= PARAPHRASE_SHARE && share * said.size >= PARAPHRASE_WORDS;
}

function addresses({ from, to }: Sentence, { words }: Reading): boolean {
  return anyIn(words, [from, to], YOU);
}
