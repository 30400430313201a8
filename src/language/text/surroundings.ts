import type { Person } from "../pack.js";
import { flagOf } from "./flags.js";
import type { Clause, Sentence, Word } from "./reading.js";
import { has } from "./structure.js";

const YOU = flagOf("you");
const YOUR = flagOf("your");
const SPEAKER = flagOf("speaker");
const THIRD = flagOf("third");
const JOINER = flagOf("joiner");
/** How far a negator reaches to the right, in words. */
const NEGATES_AFTER = 6;

/** A stretch of words, first and last inclusive, in its clause and sentence. */
export interface Around {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly clause: Clause;
  readonly sentence: Sentence;
}

/**
 * Who a stretch is about: the nearest person before it in its clause, else after it there, else earlier in the sentence. A
 * reported clause ("I hear that it hurts") does not look back: who reports is not who feels.
 */
export function personOf({ words, first, last, clause, sentence }: Around): Person {
  for (let at = first - 1; at >= clause.from; at -= 1) {
    const person = personAt(words, at, sentence.from);
    if (person !== undefined) return person;
  }
  for (let at = last + 1; at < clause.to; at += 1) {
    const person = personAt(words, at, sentence.from);
    if (person !== undefined) return person;
  }
  if (clause.opener === "that" || clause.opener === "condition" || clause.opener === "cause") return "none";
  for (let at = clause.from - 1; at >= sentence.from; at -= 1) {
    const person = personAt(words, at, sentence.from);
    if (person !== undefined) return person;
  }
  return "none";
}

function personAt(words: readonly Word[], at: number, from: number): Person | undefined {
  const word = words[at]!;
  if (!has(word, YOU | SPEAKER | THIRD)) return undefined;
  if (has(word, YOU)) return "you";
  if (has(word, SPEAKER)) return "speaker";
  return sharesWithYou(words, at, from) ? "you" : "third";
}

/** "For you and your children": the tenant is among them. */
function sharesWithYou(words: readonly Word[], at: number, from: number): boolean {
  if (at - 3 < from || !has(words[at - 1]!, YOUR | THIRD)) return false;
  return has(words[at - 2]!, JOINER) && has(words[at - 3]!, YOU);
}

/**
 * Whether a stretch is denied: by a negator close before it in its clause, or close behind it.
 *
 * @param before how many words before itself a negator denies ("ik begrijp het niet")
 */
export function isNegated({ words, first, last, clause }: Around, before: number): boolean {
  for (let at = Math.max(clause.from, first - NEGATES_AFTER); at < first; at += 1)
    if (words[at]!.negates) return true;
  const end = Math.min(clause.to, last + 1 + before);
  for (let at = last + 1; at < end; at += 1) if (words[at]!.negates) return true;
  return false;
}
