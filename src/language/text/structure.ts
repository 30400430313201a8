import type { Mood } from "../pack.js";
import { flagOf } from "./flags.js";
import type { Clause, Opener, Sentence, Word } from "./reading.js";

const FILLER = flagOf("filler");
const WH = flagOf("wh");
const VERB_FIRST = flagOf("verb-first");
const PERSONS = flagOf("you") | flagOf("speaker") | flagOf("third");
const JOINER = flagOf("joiner");
const PAST = flagOf("past");
const PERCEIVE = flagOf("perceive");
const OPENERS: readonly (readonly [number, Opener])[] = [
  [flagOf("contrast"), "contrast"],
  [flagOf("cause"), "cause"],
  [flagOf("condition"), "condition"],
  [flagOf("that"), "that"],
];
const OPENING = OPENERS.reduce((flags, [flag]) => flags | flag, JOINER);
/** A question word this deep in a sentence still makes it open: "en voor u, wat ...?" */
const WH_WITHIN = 4;

/**
 * Cuts a flow of words into sentences and tells what each does.
 *
 * @param questionEnds indexes of words that follow a question mark
 */
export function sentencesOf(words: readonly Word[], questionEnds: ReadonlySet<number>): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    while (to < words.length && !words[to]!.opens) to += 1;
    let body = from;
    while (body < to - 1 && has(words[body]!, FILLER)) body += 1;
    sentences.push({ from, to, body, mood: moodOf(words, { body, to, marked: questionEnds.has(to) }) });
    from = to;
  }
  return sentences;
}

/** Open with a question word in front, closed with a question mark or a verb before its subject. */
function moodOf(
  words: readonly Word[],
  { body, to, marked }: { body: number; to: number; marked: boolean },
): Mood {
  const depth = marked ? WH_WITHIN : 1;
  for (let at = body; at < Math.min(to, body + depth); at += 1)
    if (has(words[at]!, WH) && (marked || verbFollows(words, at, to))) return "open";
  if (marked) return asksWithin(words, body, to) ? "open" : "closed";
  const inverted = has(words[body]!, VERB_FIRST) && body + 1 < to && has(words[body + 1]!, PERSONS);
  return inverted ? "closed" : "statement";
}

/** "If you could change one thing, what would it be?": a question word, then at once a verb and whom it is about, however late. */
function asksWithin(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at + 2 < to; at += 1)
    if (has(words[at]!, WH) && verbFollows(words, at, to) && has(words[at + 2]!, PERSONS)) return true;
  return false;
}

/** "What does that do to you" without a mark: a question word, then at once a verb that opens questions. */
function verbFollows(words: readonly Word[], at: number, to: number): boolean {
  return at + 1 < to && has(words[at + 1]!, VERB_FIRST);
}

/** Cuts sentences into clauses at pauses and at words that tie one clause to another. */
export function clausesOf(words: readonly Word[], sentences: readonly Sentence[]): Clause[] {
  const clauses: Clause[] = [];
  sentences.forEach((sentence, index) => {
    let from = sentence.from;
    // The very first word decides, also where it could pass for a filler ("maar ..."); fillers in front of an opener are a
    // clause of their own: "well, | if you pay".
    let opener: Opener = openerAt(words, sentence.from, sentence) ?? "none";
    for (let at = sentence.from + 1; at <= sentence.to; at += 1) {
      const next = at < sentence.to ? openerAt(words, at, sentence) : "none";
      // "suppose that", "provided that": one opener, and still a condition
      if (next === undefined || (next === "that" && opener === "condition" && at === from + 1)) continue;
      clauses.push({ from, to: at, sentence: index, opener, past: anyIn(words, [from, at], PAST) });
      from = at;
      opener = next;
    }
  });
  return clauses;
}

function openerAt(words: readonly Word[], at: number, sentence: Sentence): Opener | undefined {
  const word = words[at]!;
  if (has(word, OPENING)) {
    for (const [flag, opener] of OPENERS) {
      if (!has(word, flag)) continue;
      return opener === "condition" && isReported(words, at, sentence.from) ? "that" : opener;
    }
    for (let next = at + 1; next < Math.min(at + 3, sentence.to); next += 1)
      if (has(words[next]!, PERSONS | VERB_FIRST)) return "joiner";
  }
  return word.before === 1 ? "pause" : undefined;
}

/** "I wonder if you are scared", "it looks as if": no condition but a guess reported. */
function isReported(words: readonly Word[], at: number, from: number): boolean {
  return anyIn(words, [Math.max(from, at - 2), at], PERCEIVE);
}

/** Whether a word of a stretch carries any of these flags; half-open. */
export function anyIn(words: readonly Pick<Word, "flags">[], [from, to]: Stretch, flags: number): boolean {
  for (let at = Math.max(0, from); at < to; at += 1) if (has(words[at]!, flags)) return true;
  return false;
}

type Stretch = readonly [from: number, to: number];

/** Whether a word carries any of these flags. */
export function has(word: Pick<Word, "flags">, flags: number): boolean {
  return (word.flags & flags) !== 0;
}
