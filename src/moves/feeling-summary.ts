import type { FeelingTerm } from "../language/pack.js";
import { flagOf } from "../language/text/flags.js";
import type { MoveId } from "../language/terms.js";
import type { Match, Reading } from "../language/text/reading.js";
import { anyIn, has } from "../language/text/structure.js";
import type { Hit, NamedFeeling } from "./hit.js";
import { cueMatches, hitAt, merge, spanning, type Scene } from "./scene.js";

const YOU = flagOf("you");
const YOUR = flagOf("your");
const SPEAKER = flagOf("speaker");
const THIRD = flagOf("third");
const PERCEIVE = flagOf("perceive");
const TENTATIVE = flagOf("tentative");
const PAST = flagOf("past");
const HYPOTHETICAL = flagOf("hypothetical");
const WHETHER = flagOf("whether");
const NEGATOR = flagOf("negator");
const REFUSAL = flagOf("refusal");
const INTENSIFIER = flagOf("intensifier");
const DIMINISHER = flagOf("diminisher");
/** How far before a feeling word its strength is coloured, in words. */
const COLOURED_WITHIN = 3;
/** How far behind a feeling a past verb still makes it past ("dat u bang was"), in words. */
const PAST_WITHIN = 2;
/** A feeling without a subject counts in a sentence this short, with a word before it at the most: "Boos en verdrietig." */
const ELLIPSIS_WORDS = 6;

const WEIGHTLESS =
  INTENSIFIER | DIMINISHER | TENTATIVE | flagOf("filler") | flagOf("joiner") | flagOf("negator");

const NOT_FELT_NOW: ReadonlySet<MoveId> = new Set<MoveId>(["emotion-block", "forewarning"]);

type FeelingMatch = Match & { cue: { kind: "feeling" } };

/**
 * Names what the tenant feels now. A feeling counts only where the tenant is the one who feels it, now, and it is neither
 * denied nor supposed; frames of the pack ("you feel that ...") count by themselves.
 */
export function feelingSummary(scene: Scene): readonly Hit[] {
  const named = scene.reading.matches.filter(isFeeling);
  if (named.length === 0 && !scene.byMove.has("feeling-summary")) return [];
  const isAsked = presupposed(scene);
  const feelings = named.filter((match) => !isAsked(match) && isFelt(match, scene));
  const framed = cueMatches(scene, "feeling-summary")
    .filter((match) => !isAsked(match))
    .map((match) => withFeeling(match, [], scene.reading));
  const felt = feelings.map((match) =>
    withFeeling(match, [namedFeeling(match, scene.reading)], scene.reading),
  );
  return merge([...felt, ...framed]).toSorted((a, b) => a.start - b.start);
}

/** Narrows to a feeling in whatever form. */
export function isFeeling(match: Match): match is FeelingMatch {
  return match.cue.kind === "feeling";
}

/** Whether a feeling is said of the tenant, here and now. */
function isFelt(match: FeelingMatch, scene: Scene): boolean {
  const { reading } = scene;
  if (isUnfelt(match, scene)) return false;
  switch (match.cue.form) {
    case "states":
      return !match.negated && (isOfTenant(match, reading) || addressesUnnamed(match, reading));
    case "names":
      return !match.negated && isOwned(match, reading);
    case "idioms":
      return (
        !match.negated && (addresses(match, reading) || match.person === "you" || match.person === "none")
      );
    case "lacks":
      return match.negated && isOfTenant(match, reading);
  }
}

/** The tenant is who feels it, or nobody else stands in so short a sentence. */
function isOfTenant(match: Match, reading: Reading): boolean {
  return match.person === "you" || (match.person === "none" && isElliptic(match, reading));
}

/** "Are you upset?": the words for the state name the tenant themselves. */
function addressesUnnamed(match: Match, reading: Reading): boolean {
  return match.person === "none" && addresses(match, reading);
}

/** Asked after openly, supposed, past, forbidden, only thinkable or waved off: not felt here and now. */
function isUnfelt(match: FeelingMatch, scene: Scene): boolean {
  const { reading } = scene;
  if (isSupposed(match, reading) || reading.sentences[match.sentence]!.mood === "open") return true;
  if (isOver(match, reading) || isForbidden(match, scene)) return true;
  return isImagined(match, reading) || isUnknown(match, reading) || isWavedOff(match, reading);
}

/**
 * Whether a feeling is told as past: a past verb stands before it in its clause, or close behind it. One further on does
 * not count: "it breaks your heart to leave the house where they were born".
 */
export function isOver({ clause, first, last }: Match, { words, clauses }: Reading): boolean {
  const { from, to } = clauses[clause]!;
  const near = Math.min(to, last + 1 + PAST_WITHIN);
  return anyIn(words, [from, first], PAST) || anyIn(words, [last + 1, near], PAST);
}

/**
 * Tells which matches are only presupposed: "tell me what makes you so angry" asks for the story.
 *
 * @returns a test for a match: whether an invitation to tell stands before it in its sentence
 */
export function presupposed(scene: Scene): (match: Match) => boolean {
  const asked = new Map<number, number>();
  for (const { sentence, first } of cueMatches(scene, "open-question"))
    asked.set(sentence, Math.min(first, asked.get(sentence) ?? first));
  return ({ sentence, first }) => (asked.get(sentence) ?? Infinity) <= first;
}

/** A condition has a subject; without one it compares: "als een klap". */
function isSupposed({ conditional, clause }: Match, { words, clauses }: Reading): boolean {
  const { from, to } = clauses[clause]!;
  return conditional && anyIn(words, [from, to], YOU | SPEAKER | THIRD);
}

/**
 * "You could be disappointed": thinkable, not felt. Only what stands between the tenant and the feeling: "I would say you're
 * angry"; or in front of the tenant where nothing is asked: "should you get angry, we stop".
 */
function isImagined({ cue, clause, sentence, first }: FeelingMatch, reading: Reading): boolean {
  if (cue.form === "idioms") return false;
  const { words, clauses, sentences } = reading;
  const { from } = clauses[clause]!;
  const before = words.slice(from, first);
  const [opening, second] = before;
  const inverted = opening && second && has(opening, HYPOTHETICAL) && has(second, YOU);
  if (inverted && sentences[sentence]!.mood !== "closed") return true;
  const subject = before.findLastIndex((word) => has(word, YOU));
  return subject >= 0 && before.slice(subject).some((word) => has(word, HYPOTHETICAL));
}

/** "Whether you are angry I can't say", "I don't know whether you are angry"; but "you don't know whether to laugh or cry". */
function isUnknown({ sentence, first }: Match, { words, sentences }: Reading): boolean {
  const { from } = sentences[sentence]!;
  const before = words.slice(from, first);
  const at = before.findLastIndex((word) => has(word, WHETHER));
  if (at < 0 || !before.slice(at).some((word) => has(word, YOU))) return false;
  const lead = before.slice(0, at);
  return (
    lead.length === 0 || (lead.some((word) => has(word, NEGATOR)) && !lead.some((word) => has(word, YOU)))
  );
}

/** "Are you disappointed? No? Good.": asked and answered by the speaker, it listens to nobody. */
function isWavedOff({ sentence }: Match, { words, sentences }: Reading): boolean {
  const next = sentences[sentence + 1];
  return next !== undefined && next.to - next.from === 1 && has(words[next.from]!, REFUSAL);
}

/** "There is no need to be angry" forbids the feeling it names, "you will be disappointed" only foresees it. */
function isForbidden(match: Match, scene: Scene): boolean {
  return scene.found.some(({ move, clauses }) => NOT_FELT_NOW.has(move) && covers(clauses, match.clause));
}

function covers([from, to]: readonly [number, number], clause: number): boolean {
  return from <= clause && clause <= to;
}

/** No subject at all: either the whole short sentence is the feeling, or a frame without a subject bears it ("klinkt alsof"). */
function isElliptic(match: Match, { words, sentences, clauses }: Reading): boolean {
  const { from, to: end, mood } = sentences[match.sentence]!;
  if (anyIn(words, [from, match.first], PERCEIVE)) return true;
  // "Angry as well, because nobody asked you": the cause is no part of what makes it short
  const next = clauses[match.clause + 1];
  const to = next?.opener === "cause" && next.from < end ? next.from : end;
  if (mood !== "statement" || to - from > ELLIPSIS_WORDS) return false;
  if (anyIn(words, [from, to], SPEAKER)) return false;
  return words.slice(from, match.first).filter((word) => !has(word, WEIGHTLESS)).length <= 1;
}

/** A noun is the tenant's by a possessive close before it, by its subject, or because the speaker perceives it. */
function isOwned(match: Match, { words, sentences, clauses }: Reading): boolean {
  const { from, mood } = sentences[match.sentence]!;
  if (anyIn(words, [Math.max(from, match.first - COLOURED_WITHIN), match.first], YOUR)) return true;
  if (anyIn(words, [from, match.first], PERCEIVE)) return true;
  const before = [clauses[match.clause]!.from, match.first] as const;
  return mood === "statement" && match.person === "you" && anyIn(words, before, YOU);
}

/** Words with the tenant inside them: "dat doet u pijn", "are you upset". */
function addresses({ first, last }: Match, { words }: Reading): boolean {
  return anyIn(words, [first, last + 1], YOU | YOUR);
}

function withFeeling(match: Match, feelings: readonly NamedFeeling[], reading: Reading): Hit {
  const hit = hitAt("feeling-summary", match, reading);
  const [from, to] = hit.clauses;
  const start = reading.clauses[from]!.opener === "that" ? frameOf(from, reading) : from;
  const { evidence } = hit;
  return {
    ...spanning("feeling-summary", [start, to], { reading, evidence }),
    feelings,
    tentative: isGuess(match, reading),
  };
}

/** The clause that reports this one: "ik hoor | dat u ...". */
function frameOf(clause: number, { clauses }: Reading): number {
  const before = clauses[clause - 1];
  return before !== undefined && before.sentence === clauses[clause]!.sentence ? clause - 1 : clause;
}

function isGuess(match: Match, { words, sentences }: Reading): boolean {
  const { from, to, mood } = sentences[match.sentence]!;
  return mood === "closed" || anyIn(words, [from, to], TENTATIVE);
}

function namedFeeling(match: FeelingMatch, reading: Reading): NamedFeeling {
  const { term } = match.cue;
  return { family: term.family, near: term.near ?? [], strength: strengthOf(match, term, reading) };
}

/** "Very" makes a plain word strong; what is strong already takes a word of its own to become extreme ("enraged"). */
const STRONG = 4;

/** One notch up for "very", one down for "a bit"; idioms and denials say how strong they are themselves. */
function strengthOf(match: FeelingMatch, term: FeelingTerm, { words, clauses }: Reading): number {
  if (match.cue.form === "idioms" || match.cue.form === "lacks") return term.strength;
  const from = Math.max(clauses[match.clause]!.from, match.first - COLOURED_WITHIN);
  const near = words.slice(from, match.last + 1);
  // what stands before the subject colours nothing: "so you are angry"
  const colours = near.slice(near.findLastIndex((word) => has(word, YOU)) + 1);
  if (colours.some((word) => has(word, DIMINISHER))) return Math.max(1, term.strength - 1);
  if (term.strength >= STRONG || !colours.some((word) => has(word, INTENSIFIER))) return term.strength;
  return term.strength + 1;
}
