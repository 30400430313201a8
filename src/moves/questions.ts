import { contentStems, overlap } from "../language/text/content.js";
import type { MoveId } from "../language/terms.js";
import { flagOf } from "../language/text/flags.js";
import type { Sentence, Word } from "../language/text/reading.js";
import { anyIn, has } from "../language/text/structure.js";
import type { Hit } from "./hit.js";
import { isPlain } from "./resolve.js";
import {
  cueMatches,
  hitAt,
  merge,
  overSentence,
  sentencesOfHits,
  type Recogniser,
  type Scene,
} from "./scene.js";

/** Moves that a sentence makes by asking: the question mark then adds nothing of its own. */
const ABSORBING: ReadonlySet<MoveId> = new Set<MoveId>([
  "feeling-summary",
  "content-summary",
  "solution",
  "blame",
  "minimising",
  "emotion-block",
  "self-focus",
  "false-hope",
  "park",
  "boundary",
  "encourager",
  "forewarning",
]);

/** Without a verb or a person, what is asked is no longer than this, in words. */
const A_SCRAP = 5;
const YOU = flagOf("you");
const SPEAKER = flagOf("speaker");
const VERB_FIRST = flagOf("verb-first");
const ASKED = VERB_FIRST | YOU | SPEAKER;

/** A recogniser for questions that no other move has taken: by their mood, or by a cue of their own. */
export function asking(move: "open-question" | "closed-question"): Recogniser {
  return (scene) => {
    const cued = cueMatches(scene, move).map((match) => hitAt(move, match, scene.reading));
    const hits = merge([...cued, ...byMood(move, scene)]);
    if (hits.length === 0) return hits;
    const taking = scene.found.filter((hit) => ABSORBING.has(hit.move));
    const absorbed = sentencesOfHits(taking);
    const surely = sentencesOfHits(taking.filter((hit) => !isPlain(hit)));
    const asked = sentencesOfHits(cued);
    return hits.filter(({ sentence }) => !(asked.has(sentence) ? surely : absorbed).has(sentence));
  };
}

function byMood(move: "open-question" | "closed-question", scene: Scene): Hit[] {
  const { reading, found } = scene;
  const mood = move === "open-question" ? "open" : "closed";
  if (!reading.sentences.some((sentence) => sentence.mood === mood)) return [];
  const taken = new Set([
    ...sentencesOfHits(found.filter((hit) => asks(hit.move))),
    ...asidesIn(reading),
    ...(mood === "closed" ? checksIn(scene) : []),
    ...(mood === "closed" ? invitationsIn(scene) : []),
    ...careIn(scene),
    ...(mood === "closed" ? courtesiesIn(scene) : []),
  ]);
  return reading.sentences.flatMap((sentence, index) =>
    sentence.mood === mood && !taken.has(index) && !isGivenBack(sentence, scene)
      ? [overSentence(move, index, { reading, cue: `mood-${mood}` })]
      : [],
  );
}

/** "Four days, with a baby?" says back what was heard, "Other hobbies, or?", said last, asks for something new: neither has a verb or a person. */
function isGivenBack(
  { from, body, to, mood }: Sentence,
  { reading: { words }, tenant, heard }: Scene,
): boolean {
  if (mood !== "closed" || anyIn(words, [from, to], ASKED)) return false;
  const said = contentStems(words, body, to);
  return (
    tenant === undefined ||
    to < words.length ||
    to - body > A_SCRAP ||
    said.size === 0 ||
    overlap(said, heard()) > 0
  );
}

function asks(move: MoveId): boolean {
  return move === "open-question" || move === "closed-question";
}

/** "Can you tell me more?" asks for a story, not for a yes. */
function invitationsIn(scene: Scene): number[] {
  return cueMatches(scene, "open-question").map(({ sentence }) => sentence);
}

/** "Would you like some water?" is care, put as a question: what is asked is what the practical talk is about. */
function careIn(scene: Scene): number[] {
  const { words, sentences } = scene.reading;
  return cueMatches(scene, "other")
    .filter(({ first, last, sentence }) => {
      const { body } = sentences[sentence]!;
      return first === body && last > first + 1 && offers(words[first]!, words[first + 1]!);
    })
    .map(({ sentence }) => sentence);
}

/** "Is that Mr Lee?", "Have you got a minute?": small things around the talk, which the pack knows by their being asked. */
function courtesiesIn(scene: Scene): number[] {
  return cueMatches(scene, "other")
    .filter(({ cue }) => cue.kind === "move" && cue.cue.mood?.includes("closed"))
    .map(({ sentence }) => sentence);
}

/** "Would you", "shall I", but not "may I": a verb that asks leave opens a question. */
function offers(verb: Word, subject: Word): boolean {
  return has(subject, YOU) || (has(subject, SPEAKER) && !has(verb, VERB_FIRST));
}

/** The sentences that a check tag ("is that right?") fills: they ask nothing. */
function asidesIn({ matches, sentences }: Scene["reading"]): number[] {
  return matches
    .filter(({ cue, sentence, first, last }) => {
      const { body, to } = sentences[sentence]!;
      return cue.kind === "aside" && first <= body && last >= to - 1;
    })
    .map(({ sentence }) => sentence);
}

/** "And sad underneath, is that right?": a check tag behind a pause, where the tenant is summed up, asks nothing of its own. */
function checksIn({ reading: { matches, sentences, words }, found }: Scene): number[] {
  if (!found.some(({ move }) => move === "feeling-summary" || move === "content-summary")) return [];
  return matches
    .filter(({ cue, sentence, first, last }) => {
      const { body, to } = sentences[sentence]!;
      const behind = first > body && last >= to - 1 && words[first]!.before === 1;
      return cue.kind === "aside" && behind && !has(words[body]!, VERB_FIRST);
    })
    .map(({ sentence }) => sentence);
}
