import type { MoveId } from "../language/terms.js";
import type { Hit } from "./hit.js";
import { cueMatches, hitAt, merge, overSentence, type Recogniser, type Scene } from "./scene.js";

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

/** A recogniser for questions that no other move has taken: by their mood, or by a cue of their own. */
export function asking(move: "open-question" | "closed-question"): Recogniser {
  return (scene) => {
    const cued = cueMatches(scene, move).map((match) => hitAt(move, match, scene.reading));
    return merge([...cued, ...byMood(move, scene)]).filter((hit) => !isAbsorbed(hit, scene.found));
  };
}

function byMood(move: "open-question" | "closed-question", { reading, found }: Scene): Hit[] {
  const mood = move === "open-question" ? "open" : "closed";
  return reading.sentences.flatMap((sentence, index) => {
    if (
      sentence.mood !== mood ||
      isAside(index, reading) ||
      found.some((h) => h.sentence === index && asks(h.move))
    )
      return [];
    return [overSentence(move, index, { reading, cue: `mood-${mood}` })];
  });
}

function asks(move: MoveId): boolean {
  return move === "open-question" || move === "closed-question";
}

/** A check tag ("is that right?") that fills its sentence asks nothing. */
function isAside(index: number, { matches, sentences }: Scene["reading"]): boolean {
  const { body, to } = sentences[index]!;
  return matches.some(
    ({ cue, sentence, first, last }) =>
      cue.kind === "aside" && sentence === index && first <= body && last >= to - 1,
  );
}

function isAbsorbed(hit: Hit, found: readonly Hit[]): boolean {
  return found.some((other) => other.sentence === hit.sentence && ABSORBING.has(other.move));
}
