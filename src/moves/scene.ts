import type { Lexicon } from "../language/text/compile.js";
import type { Clause, Match, Reading } from "../language/text/reading.js";
import type { MoveId, TenantSign } from "../language/terms.js";
import type { Evidence, Hit } from "./hit.js";

/** What a recogniser looks at: the utterance, the tenant's line before it, and the moves found so far. */
export interface Scene {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly tenant: Reading | undefined;
  readonly signs: ReadonlySet<TenantSign>;
  /** What the recognisers before this one found. */
  readonly found: readonly Hit[];
  /** The matches of cues by the move they suggest, whatever the tenant said. */
  readonly byMove: ReadonlyMap<MoveId, readonly Match[]>;
  /** The content of the tenant's line. */
  readonly heard: () => ReadonlySet<string>;
}

const NO_MATCHES: readonly Match[] = [];
export const NO_HITS: readonly Hit[] = [];

/** Sorts the matches of a reading by the move their cue suggests. */
export function matchesByMove({ matches }: Reading): ReadonlyMap<MoveId, readonly Match[]> {
  const byMove = new Map<MoveId, Match[]>();
  for (const match of matches) {
    if (match.cue.kind !== "move") continue;
    const known = byMove.get(match.cue.move);
    if (known === undefined) byMove.set(match.cue.move, [match]);
    else known.push(match);
  }
  return byMove;
}

/** Finds the places where an utterance makes one move. */
export type Recogniser = (scene: Scene) => readonly Hit[];

/** A recogniser that goes by the pack's cues for a move alone. */
export function byCues(move: MoveId): Recogniser {
  return (scene) => {
    const matches = cueMatches(scene, move);
    return matches.length === 0 ? NO_HITS : merge(matches.map((match) => hitAt(move, match, scene.reading)));
  };
}

/** The matches of a move's cues whose condition on the tenant's line holds. */
export function cueMatches({ byMove, signs }: Scene, move: MoveId): readonly Match[] {
  const matches = byMove.get(move);
  return matches === undefined ? NO_MATCHES : matches.filter((match) => answers(match, signs));
}

function answers({ cue }: Match, signs: ReadonlySet<TenantSign>): boolean {
  if (cue.kind !== "move") return false;
  const { answering, notAnswering } = cue.cue;
  if (answering !== undefined && !answering.some((sign) => signs.has(sign))) return false;
  return !(notAnswering?.some((sign) => signs.has(sign)) ?? false);
}

/** A hit that covers the clauses a match stands in. */
export function hitAt(move: MoveId, match: Match, reading: Reading): Hit {
  const last = clauseOfWord(reading, match.last, match.clause);
  const evidence = { cue: cueName(match), words: quote(reading, match.first, match.last) };
  return spanning(move, [match.clause, last], { reading, evidence: [evidence] });
}

/** A hit over a run of clauses of one sentence. */
export function spanning(
  move: MoveId,
  clauses: readonly [number, number],
  { reading, evidence }: { reading: Reading; evidence: readonly Evidence[] },
): Hit {
  const from = reading.clauses[clauses[0]]!;
  const to = reading.clauses[clauses[1]]!;
  const start = reading.words[from.from]!.start;
  return { move, start, end: reading.words[to.to - 1]!.end, sentence: from.sentence, clauses, evidence };
}

/** A hit over a whole sentence. */
export function overSentence(
  move: MoveId,
  index: number,
  { reading, cue }: { reading: Reading; cue: string },
): Hit {
  const { from, to } = reading.sentences[index]!;
  return spanning(move, clausesIn(index, reading), {
    reading,
    evidence: [{ cue, words: quote(reading, from, to - 1) }],
  });
}

/** The first and last clause of a sentence, inclusive; found by halving, for a text can hold thousands. */
export function clausesIn(index: number, { clauses }: Reading): [number, number] {
  return [firstClauseFrom(index, clauses), firstClauseFrom(index + 1, clauses) - 1];
}

function firstClauseFrom(sentence: number, clauses: readonly Clause[]): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentences that hits stand in. */
export function sentencesOfHits(hits: readonly Hit[]): ReadonlySet<number> {
  return new Set(hits.map(({ sentence }) => sentence));
}

/** Joins hits of one move in one sentence into one. */
export function merge(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const bySentence = new Map<number, Hit>();
  for (const hit of hits) {
    const known = bySentence.get(hit.sentence);
    bySentence.set(hit.sentence, known === undefined ? hit : join(known, hit));
  }
  return [...bySentence.values()];
}

function join(a: Hit, b: Hit): Hit {
  const feelings = [...(a.feelings ?? []), ...(b.feelings ?? [])];
  return {
    ...a,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    clauses: [Math.min(a.clauses[0], b.clauses[0]), Math.max(a.clauses[1], b.clauses[1])],
    evidence: [...a.evidence, ...b.evidence],
    ...(a.feelings || b.feelings
      ? { feelings, tentative: Boolean(a.tentative) || Boolean(b.tentative) }
      : {}),
  };
}

/** The words of the text from one word to another, as typed. */
export function quote(reading: Reading, first: number, last: number): string {
  return reading.text.slice(reading.words[first]!.start, reading.words[last]!.end);
}

function clauseOfWord(reading: Reading, word: number, from: number): number {
  let at = from;
  while (at + 1 < reading.clauses.length && (reading.clauses[at] as Clause).to <= word) at += 1;
  return at;
}

/** What a match goes by as evidence. */
export function cueName({ cue }: Match): string {
  if (cue.kind === "move" || cue.kind === "sign") return cue.cue.id;
  return cue.kind === "feeling" ? `feeling-${cue.term.family ?? "impact"}` : cue.kind;
}
