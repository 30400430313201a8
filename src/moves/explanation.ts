import type { Clause } from "../language/text/reading.js";
import type { MoveId } from "../language/terms.js";
import type { Hit } from "./hit.js";
import { isPlain } from "./resolve.js";
import { byCues, clausesIn, merge, NO_HITS, quote, spanning, type Recogniser, type Scene } from "./scene.js";

/** What a "yes" is said with before its "but". */
const GRANTED: ReadonlySet<MoveId> = new Set<MoveId>(["feeling-summary", "acknowledgement"]);
/** Behind a "but" from this many words on, a point is made. */
const A_POINT = 4;
/** A statement shorter than this states no fact by its shape alone ("That is so."), in words. */
const A_FACT = 4;

const cued = byCues("explanation");
const nods = byCues("acknowledgement");

/** Reasons, rules, facts; and what stands behind the "but" of a "yes, but" when it is nothing else (moves.md). */
export const explanation: Recogniser = (scene) => merge([...reasons(scene), ...behindBut(scene)]);

function reasons(scene: Scene): readonly Hit[] {
  return cued(scene).filter((hit) => {
    const { body, to } = scene.reading.sentences[hit.sentence]!;
    return !isPlain(hit) || to - body >= A_FACT;
  });
}

function behindBut(scene: Scene): readonly Hit[] {
  const { reading } = scene;
  if (!reading.clauses.some((clause) => isBut(clause, scene))) return NO_HITS;
  const said = [...scene.found, ...nods(scene)];
  return reading.clauses.flatMap((clause, index) => {
    if (!isBut(clause, scene)) return [];
    const beside = said.filter(({ sentence }) => sentence === clause.sentence);
    const isGranted = beside.some(({ move, clauses }) => GRANTED.has(move) && clauses[1] < index);
    const isElse = beside.some(({ clauses }) => clauses[1] >= index);
    if (!isGranted || isElse) return [];
    const evidence = [{ cue: "yes-but", words: quote(reading, clause.from, clause.to - 1) }];
    const [, last] = clausesIn(clause.sentence, reading);
    return [spanning("explanation", [index, last], { reading, evidence })];
  });
}

function isBut({ opener, sentence, from, to }: Clause, { reading }: Scene): boolean {
  return opener === "contrast" && to - from >= A_POINT && reading.sentences[sentence]!.mood === "statement";
}
