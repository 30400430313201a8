import type { Automaton, Finds, Step } from "./automaton.js";
import type { CompiledCue, Conditions, Layer, Lexicon } from "./compile.js";
import { flagOf } from "./flags.js";
import { READ_LIMIT, type Clause, type Match, type Reading, type Word } from "./reading.js";
import { clausesOf, has, sentencesOf } from "./structure.js";
import { isNegated, personOf } from "./surroundings.js";
import { tokenise, type Token } from "./tokenise.js";

const NEGATOR = flagOf("negator");
const ONLY = flagOf("only");
const FILLER = flagOf("filler");
/** How far a negator reaches to the left unless the pack says otherwise, in words. */
const NEGATES_BEFORE = 3;

/**
 * Reads a text: words, sentences, clauses, and every cue of the lexicon that holds, with who it is about.
 * A fixed number of passes, each linear in the text; text past {@link READ_LIMIT} is not read.
 */
export function read(text: string, lexicon: Lexicon): Reading {
  const seen = text.length > READ_LIMIT ? text.slice(0, READ_LIMIT) : text;
  const { tokens, questionEnds } = tokenise(seen, lexicon.speller);
  markDenials(tokens);
  const sentences = sentencesOf(tokens, questionEnds);
  const clauses = clausesOf(tokens, sentences);
  const reading = { text, truncated: seen !== text, words: tokens, sentences, clauses, matches: [] };
  const places: Places = {
    reading,
    clauseAt: indexClauses(clauses, tokens.length),
    negatesBefore: lexicon.grammar.negatesBefore ?? NEGATES_BEFORE,
  };
  const { base, added } = lexicon;
  const matches = collect(base.automaton.find(tokens), base, places);
  if (added === undefined) return { ...reading, matches };
  const more = collect(added.automaton.find(stepsFor(tokens, added.automaton)), added, places);
  return { ...reading, matches: [...matches, ...more].toSorted((a, b) => a.first - b.first) };
}

/** Marks the words that deny what follows: a negator, unless it only opens a "not only". */
function markDenials(tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (!has(token, NEGATOR)) continue;
    const next = tokens[at + 1];
    token.negates = next === undefined || !has(next, ONLY);
  }
}

/** The same words as another automaton knows them. */
function stepsFor(words: readonly Word[], automaton: Automaton): Step[] {
  return words.map(({ norm, opens, negates }) => ({ ...automaton.lookup(norm), opens, negates }));
}

function indexClauses(clauses: readonly Clause[], length: number): Int32Array {
  const clauseAt = new Int32Array(length);
  clauses.forEach(({ from, to }, index) => clauseAt.fill(index, from, to));
  return clauseAt;
}

interface Places {
  readonly reading: Reading;
  readonly clauseAt: Int32Array;
  readonly negatesBefore: number;
}

/** The finds of an automaton whose conditions hold. */
function collect(finds: Finds, { cues }: Layer, places: Places): Match[] {
  const matches: Match[] = [];
  for (let row = 0; row < finds.length; row += 1) {
    const match = place(finds, row, cues[finds.patterns[row]!]!, places);
    if (match !== undefined) matches.push(match);
  }
  return matches;
}

/** A find with the structure around it; undefined when a condition of its cue does not hold. */
function place(
  finds: Finds,
  row: number,
  cue: CompiledCue,
  { reading, clauseAt, negatesBefore }: Places,
): Match | undefined {
  const [first, last] = [finds.firsts[row]!, finds.lasts[row]!];
  const clause = clauseAt[first]!;
  const home = reading.clauses[clause]!;
  const sentence = reading.sentences[home.sentence]!;
  const set = cue.kind === "move" || cue.kind === "sign" ? cue.cue : undefined;
  const conditional = home.opener === "condition";
  if (set !== undefined) {
    if (set.mood !== undefined && !set.mood.includes(sentence.mood)) return undefined;
    if (set.conditional !== undefined && (set.conditional === "yes") !== conditional) return undefined;
    if (set.past !== undefined && (set.past === "yes") !== home.past) return undefined;
    if (set.at !== undefined && !stands({ first, last, clause }, reading, set.at)) return undefined;
  }
  const around = { words: reading.words, first, last, clause: home, sentence };
  const negated = finds.negated[row]! || isNegated(around, negatesBefore);
  if (set?.negated !== undefined && (set.negated === "yes") !== negated) return undefined;
  const person = personOf(around);
  if (set?.person !== undefined && !set.person.includes(person)) return undefined;
  return { cue, first, last, clause, sentence: home.sentence, person, negated, conditional };
}

/** Whether a stretch stands where its cue wants it. */
function stands(
  { first, last, clause }: Pick<Match, "first" | "last" | "clause">,
  reading: Reading,
  at: NonNullable<Conditions["at"]>,
): boolean {
  const home = reading.clauses[clause]!;
  if (at === "clause") return first <= skipFillers(reading, home);
  const { from, to, body } = reading.sentences[home.sentence]!;
  if (first > body || first < from) return false;
  return at === "sentence" || onlyFillers(reading.words, last + 1, to);
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
