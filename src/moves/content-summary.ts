import { contentStems, overlap } from "../language/text/content.js";
import { flagOf } from "../language/text/flags.js";
import type { MoveId } from "../language/terms.js";
import type { Match, Reading, Sentence } from "../language/text/reading.js";
import { anyIn, has } from "../language/text/structure.js";
import { isFeeling, isOver, presupposed } from "./feeling-summary.js";
import { ECHO_WORDS } from "./encourager.js";
import type { Hit } from "./hit.js";
import { isPlain, isPlainCue } from "./resolve.js";
import { cueMatches, hitAt, merge, NO_HITS, overSentence, sentencesOfHits, type Scene } from "./scene.js";

const SPEAKER = flagOf("speaker");
const YOU = flagOf("you") | flagOf("your");
const VERB_FIRST = flagOf("verb-first");
/** A paraphrase shares this much of its content with the tenant's line, and this many words. */
const PARAPHRASE_SHARE = 0.5;
const PARAPHRASE_WORDS = 2;
/** How soon the speaker follows what opens a sentence that is about the speaker ("so then I ..."), in words. */
const NEXT = 2;
/** Begins in mid-sentence, with a dash; and how many words carry on at least. */
const CARRIES_ON = /^\s*[-–—]/u;
const CARRIED_WORDS = 2;
/** What a feeling is named for when it is not read back. */
const NOT_TOLD: ReadonlySet<MoveId> = new Set<MoveId>(["feeling-summary", "acknowledgement", "self-focus"]);

/** Reads back what the tenant said: by a frame, as a feeling that is past or a third person's, or by the tenant's own words. */
export function contentSummary(scene: Scene): readonly Hit[] {
  const told = scene.reading.matches.filter((match) => isReadBack(match, scene));
  const hits = told.map((match) => hitAt("content-summary", match, scene.reading));
  const known = merge([...framed(scene), ...hits, ...paraphrases(scene)]);
  return known.length > 0 ? known : carriedOn(scene);
}

/** "- and a lot on your plate": what goes on across a nod of the tenant's, with nothing of the speaker's in it, reads on. */
function carriedOn({ reading, tenant, found }: Scene): readonly Hit[] {
  const [first] = reading.sentences;
  if (tenant === undefined || !CARRIES_ON.test(reading.text)) return NO_HITS;
  if (first === undefined || first.mood !== "statement") return NO_HITS;
  if (first.to - first.body < CARRIED_WORDS || !found.every(isPlain)) return NO_HITS;
  if (anyIn(reading.words, [first.from, first.to], SPEAKER)) return NO_HITS;
  return [overSentence("content-summary", 0, { reading, cue: "plain-carried-on" })];
}

function framed(scene: Scene): readonly Hit[] {
  const matches = cueMatches(scene, "content-summary");
  if (matches.length === 0) return NO_HITS;
  const isAsked = presupposed(scene);
  return matches
    .filter((match) => !isAsked(match) && !isInQuestion(match, scene.reading))
    .filter((match) => !(isShape(match) && isAside(match, scene.reading)))
    .map((match) => hitAt("content-summary", match, scene.reading));
}

/** "Do you see, from where you stand, what ...?" asks; "do I hear you say that ...?" reads back. */
function isInQuestion({ sentence, first }: Match, reading: Reading): boolean {
  const asked = reading.sentences[sentence]!;
  return first > asked.body && isInverted(asked, reading);
}

function isShape({ cue }: Match): boolean {
  return cue.kind === "move" && isPlainCue(cue.cue.id);
}

/** "The form that you sent", "I gave you": what merely names the tenant in the speaker's own story reads nothing back. */
function isAside({ clause, sentence, first, last }: Match, { clauses, sentences, words }: Reading): boolean {
  const { from, to } = sentences[sentence]!;
  if (clauses[clause]!.opener === "that" || anyIn(words, [from, first], SPEAKER)) return true;
  return anyIn(words, [last + 1, Math.min(to, last + 1 + NEXT)], SPEAKER);
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
    if (sentence.mood === "open" || isInverted(sentence, reading) || !addresses(sentence, reading)) return;
    taken ??= sentencesOfHits(found.filter((hit) => !isPlain(hit)));
    if (!taken.has(index) && !isEchoLong(sentence) && isParaphrase(sentence, heard(), reading))
      hits.push(overSentence("content-summary", index, { reading, cue: "tenant-words" }));
  });
  return hits;
}

/** "Can you tell me about ...?" asks, in whatever words. */
function isInverted({ body, mood }: Sentence, { words }: Reading): boolean {
  return mood === "closed" && anyIn(words, [body, body + 1], VERB_FIRST);
}

/** Enough of the sentence's own content is the tenant's. */
function isParaphrase({ from, to }: Sentence, heard: ReadonlySet<string>, { words }: Reading): boolean {
  const said = contentStems(words, from, to);
  const share = overlap(said, heard);
  return share >= PARAPHRASE_SHARE && share * said.size >= PARAPHRASE_WORDS;
}

/** A few words given back are an echo, no paraphrase. */
function isEchoLong({ from, to, mood }: Sentence): boolean {
  return mood === "statement" && to - from <= ECHO_WORDS;
}

function addresses({ from, to }: Sentence, { words }: Reading): boolean {
  return anyIn(words, [from, to], YOU);
}
