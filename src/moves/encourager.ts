import { contentStems, overlap } from "../language/text/content.js";
import { flagOf } from "../language/text/flags.js";
import type { Reading, Word } from "../language/text/reading.js";
import { anyIn, has } from "../language/text/structure.js";
import type { Hit } from "./hit.js";
import { isPlain } from "./resolve.js";
import { byCues, clausesIn, merge, NO_HITS, spanning, type Scene } from "./scene.js";

const SPEAKER = flagOf("speaker");
const YOUR = flagOf("your");
const PERSONS = flagOf("you") | SPEAKER;
/** An echo is this short at the most, in words. */
export const ECHO_WORDS = 4;
/** Cues that are hardly a word: they add nothing beside another move. */
const MINIMAL = "minimal";
const NOT_SPOKEN = /^[\s.…\p{Cc}\p{Cf}]*$/u;
/** A stage direction, in words, stands for silence as well: "(nods)", "*says nothing*"; "[…]" stands for words left out. */
const STAGE_DIRECTION =
  /^\s*(?=[([*][^\p{L}]{0,9}\p{L})(?:\([^()]{1,40}\)|\[[^[\]]{1,40}\]|\*[^*]{1,40}\*)[\s.…]*$/u;

const invitations = byCues("encourager");

/** Leaves the floor to the tenant: silence, a minimal response, an invitation to go on, an echo of a word. */
export function encourager(scene: Scene): readonly Hit[] {
  if (isSilence(scene.reading.text)) return [silence()];
  const hits = merge([...invitations(scene), ...echoes(scene)]);
  if (hits.length === 0) return hits;
  const alone = hits.every(isMinimal) && scene.found.every(isPlain);
  return alone ? hits : hits.filter((hit) => !isMinimal(hit));
}

/** Whether an utterance holds nothing said: empty, blank or dots. */
export function isSilence(text: string): boolean {
  return NOT_SPOKEN.test(text) || STAGE_DIRECTION.test(text);
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
function echoes({ reading, tenant, heard }: Scene): readonly Hit[] {
  if (tenant === undefined) return NO_HITS;
  const { words, text } = reading;
  return reading.sentences.flatMap(({ from, to, mood }, sentence) => {
    if (to - from > ECHO_WORDS || mood === "open" || anyIn(words, [from, to], PERSONS)) return NO_HITS;
    if (overlap(contentStems(words, from, to), heard()) < 1) return NO_HITS;
    if (!isOwnersEcho(words.slice(from, to), tenant)) return NO_HITS;
    const [clause] = clausesIn(sentence, reading);
    const said = text.slice(words[from]!.start, words[to - 1]!.end);
    return [spanning("encourager", [clause, clause], { reading, evidence: [{ cue: "echo", words: said }] })];
  });
}

/** "Your brother's letters": what the tenant calls "my", the echo calls "your". */
function isOwnersEcho(said: readonly Word[], { words }: Reading): boolean {
  return said.every(
    (word, at) =>
      !has(word, YOUR) ||
      words.some((heard, index) => has(heard, SPEAKER) && words[index + 1]?.norm === said[at + 1]?.norm),
  );
}
