import type { Reading } from "../language/text/reading.js";
import type { MoveId } from "../language/terms.js";
import type { Hit } from "./hit.js";
import { byCues, cueMatches, hitAt, merge, spanning, type Recogniser, type Scene } from "./scene.js";

/** What a "yes" is said with before its "but". */
const GRANTED: ReadonlySet<MoveId> = new Set<MoveId>(["feeling-summary", "acknowledgement"]);

const reasons = byCues("explanation");

/** Reasons, rules, facts; and what stands behind the "but" of a "yes, but" when it is nothing else (moves.md). */
export const explanation: Recogniser = (scene) => merge([...reasons(scene), ...yesBut(scene)]);

function yesBut(scene: Scene): Hit[] {
  const { reading, found } = scene;
  const said = [...found, ...nods(scene)];
  const granted = said.filter(({ move }) => GRANTED.has(move));
  return reading.clauses.flatMap(({ opener, sentence, to, from }, index) => {
    if (opener !== "contrast" || to - from < A_POINT || reading.sentences[sentence]!.mood !== "statement")
      return [];
    const isGranted = granted.some((hit) => hit.sentence === sentence && hit.clauses[1] < index);
    const last = lastIn(sentence, index, reading);
    const isTaken = said.some(
      (hit) => hit.sentence === sentence && hit.clauses[1] >= index && hit.clauses[0] <= last,
    );
    return isGranted && !isTaken
      ? [
          spanning("explanation", [index, last], {
            reading,
            evidence: [{ cue: "yes-but", words: quote(index, reading) }],
          }),
        ]
      : [];
  });
}

/** Behind a "but" from this many words on, a point is made. */
const A_POINT = 4;

function nods(scene: Scene): Hit[] {
  return cueMatches(scene, "acknowledgement").map((match) => hitAt("acknowledgement", match, scene.reading));
}

function lastIn(sentence: number, from: number, { clauses }: Reading): number {
  let last = from;
  while (last + 1 < clauses.length && clauses[last + 1]!.sentence === sentence) last += 1;
  return last;
}

function quote(clause: number, { clauses, words, text }: Reading): string {
  const { from, to } = clauses[clause]!;
  return text.slice(words[from]!.start, words[to - 1]!.end);
}
