import type { Person } from "../pack.js";
import type { Found, WordEntry } from "./automaton.js";
import { flagOf, type CompiledCue, type Lexicon } from "./compile.js";
import { READ_LIMIT, type Clause, type Match, type Reading, type Sentence, type Word } from "./reading.js";
import { clausesOf, has, sentencesOf } from "./structure.js";
import { tokenise, type Break } from "./tokenise.js";

const YOU = flagOf("you");
const YOUR = flagOf("your");
const SPEAKER = flagOf("speaker");
const THIRD = flagOf("third");
const JOINER = flagOf("joiner");
const NEGATOR = flagOf("negator");
const ONLY = flagOf("only");
const FILLER = flagOf("filler");
/** How far a negator reaches to the right, and to the left ("ik begrijp het niet") unless the pack says otherwise, in words. */
const NEGATES_AFTER = 6;
const NEGATES_BEFORE = 3;

/**
 * Reads a text: words, sentences, clauses, and every cue of the lexicon that holds, with who it is about.
 * A fixed number of passes, each linear in the text; text past {@link READ_LIMIT} is not read.
 */
export function read(text: string, lexicon: Lexicon): Reading {
  const seen = text.length > READ_LIMIT ? text.slice(0, READ_LIMIT) : text;
  const { tokens, questionEnds } = tokenise(seen, lexicon.pack.grammar);
  const entries: WordEntry[] = tokens.map((token) => lexicon.automaton.lookup(token.norm));
  const words: Word[] = tokens.map((token, at) => ({ ...token, flags: entries[at]!.flags }));
  const before: Break[] = tokens.map((token) => token.before);
  const sentences = sentencesOf({ words, before, questionEnds });
  const clauses = clausesOf({ words, before, questionEnds }, sentences);
  const clauseAt = indexClauses(clauses, words.length);
  const matches: Match[] = [];
  const reading: Reading = { text, truncated: seen !== text, words, sentences, clauses, matches };
  const { negatesBefore = NEGATES_BEFORE } = lexicon.pack.grammar;
  const around = { opens: (at: number) => before[at] === 2, negates: (at: number) => negates(words, at) };
  for (const found of lexicon.automaton.find(entries, around)) {
    const match = place(found, lexicon.cues[found.pattern]!, { reading, clauseAt, negatesBefore });
    if (holds(match, reading)) matches.push(match);
  }
  return reading;
}

function indexClauses(clauses: readonly Clause[], length: number): Int32Array {
  const clauseAt = new Int32Array(length);
  clauses.forEach((clause, index) => clauseAt.fill(index, clause.from, clause.to));
  return clauseAt;
}

interface Places {
  readonly reading: Reading;
  readonly clauseAt: Int32Array;
  readonly negatesBefore: number;
}

function place(
  { first, last, negatedInside }: Found,
  cue: CompiledCue,
  { reading, clauseAt, negatesBefore }: Places,
): Match {
  const clause = clauseAt[first]!;
  const home = reading.clauses[clause]!;
  return {
    cue,
    first,
    last,
    clause,
    sentence: home.sentence,
    person: personOf(first, last, {
      words: reading.words,
      clause: home,
      sentence: reading.sentences[home.sentence]!,
    }),
    negated: negatedInside || isNegated(first, last, { words: reading.words, clause: home, negatesBefore }),
    conditional: home.opener === "condition",
  };
}

interface Around {
  readonly words: readonly Word[];
  readonly clause: Clause;
  readonly sentence: Sentence;
}

/**
 * The nearest person: before it in its clause, else after it there, else earlier in the sentence. A reported clause
 * ("I hear that it hurts") does not look back: who reports is not who feels.
 */
function personOf(first: number, last: number, { words, clause, sentence }: Around): Person {
  for (let at = first - 1; at >= clause.from; at -= 1) {
    const person = personAt(words, at, sentence.from);
    if (person !== undefined) return person;
  }
  for (let at = last + 1; at < clause.to; at += 1) {
    const person = personAt(words, at, sentence.from);
    if (person !== undefined) return person;
  }
  const reported = clause.opener === "that" || clause.opener === "condition" || clause.opener === "cause";
  for (let at = clause.from - 1; at >= sentence.from && !reported; at -= 1) {
    const person = personAt(words, at, sentence.from);
    if (person !== undefined) return person;
  }
  return "none";
}

function personAt(words: readonly Word[], at: number, from: number): Person | undefined {
  const word = words[at]!;
  if (has(word, YOU)) return "you";
  if (has(word, SPEAKER)) return "speaker";
  if (!has(word, THIRD)) return undefined;
  return sharesWithYou(words, at, from) ? "you" : "third";
}

/** "for you and your children": the tenant is among them. */
function sharesWithYou(words: readonly Word[], at: number, from: number): boolean {
  if (at - 3 < from || !has(words[at - 1]!, YOUR | THIRD)) return false;
  return has(words[at - 2]!, JOINER) && has(words[at - 3]!, YOU);
}

function isNegated(
  first: number,
  last: number,
  { words, clause, negatesBefore }: Pick<Around, "words" | "clause"> & Pick<Places, "negatesBefore">,
): boolean {
  for (let at = Math.max(clause.from, first - NEGATES_AFTER); at < first; at += 1)
    if (negates(words, at)) return true;
  const end = Math.min(clause.to, last + 1 + negatesBefore);
  for (let at = last + 1; at < end; at += 1) if (negates(words, at)) return true;
  return false;
}

/** A negator, unless it only opens a "not only". */
function negates(words: readonly Word[], at: number): boolean {
  if (!has(words[at]!, NEGATOR)) return false;
  const next = words[at + 1];
  return next === undefined || !has(next, ONLY);
}

/** Checks the conditions a cue sets on the structure around it. */
function holds(match: Match, reading: Reading): boolean {
  if (match.cue.kind !== "move" && match.cue.kind !== "sign") return true;
  const { cue } = match.cue;
  const sentence = reading.sentences[match.sentence]!;
  if (cue.person !== undefined && !cue.person.includes(match.person)) return false;
  if (cue.negated !== undefined && (cue.negated === "yes") !== match.negated) return false;
  if (cue.mood !== undefined && !cue.mood.includes(sentence.mood)) return false;
  if (cue.conditional !== undefined && (cue.conditional === "yes") !== match.conditional) return false;
  if (cue.past !== undefined && (cue.past === "yes") !== reading.clauses[match.clause]!.past) return false;
  return cue.at === undefined || stands(match, reading, cue.at);
}

function stands(match: Match, reading: Reading, at: "sentence" | "clause" | "alone"): boolean {
  const sentence = reading.sentences[match.sentence]!;
  if (at === "sentence") return match.first <= sentence.body && match.first >= sentence.from;
  if (at === "clause") return match.first <= skipFillers(reading, reading.clauses[match.clause]!);
  return match.first <= sentence.body && onlyFillers(reading.words, match.last + 1, sentence.to);
}

/** A clause begins after its opener and its fillers. */
function skipFillers({ words }: Reading, clause: Clause): number {
  let at = clause.from;
  if (clause.opener !== "none" && clause.opener !== "pause") at += 1;
  while (at < clause.to - 1 && has(words[at]!, FILLER)) at += 1;
  return at;
}

function onlyFillers(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!has(words[at]!, FILLER)) return false;
  return true;
}
