import { contentStems, overlap } from "../language/text/content.js";
import { read } from "../language/text/read.js";
import type { Lexicon } from "../language/text/compile.js";
import { flagOf } from "../language/text/flags.js";
import type { Reading } from "../language/text/reading.js";
import { anyIn, has } from "../language/text/structure.js";
import { byCues, clausesIn, merge, NO_HITS, overSentence, type Recogniser, type Scene } from "./scene.js";
import type { Hit } from "./hit.js";

const NEGATOR = flagOf("negator");
const VERB = flagOf("verb-first");
const ASSENT = flagOf("assent");
const REFUSAL = flagOf("refusal");
const PERSONS = flagOf("you") | flagOf("your") | flagOf("speaker");
/** What stands behind a refusal is this short at the most, in words. */
const REFUSED_WORDS = 8;
/** An answer that only confirms is this short at the most, in words. */
const ANSWER_WORDS = 6;
/** A sentence with this much of the news sentence in it gives the news; so does one that holds little else than part of it. */
const SAME_SHARE = 0.75;
const OWN_SHARE = 0.65;
/** In either case it has this many words of it. */
const SAME_WORDS = 2;

const cued = byCues("bad-news");

/** States or repeats the bad news: by the phrases of the pack and the scenario, or in the words of the news sentence itself. */
export const badNews: Recogniser = (scene) =>
  merge([...cued(scene), ...restated(scene), ...confirmed(scene), ...refused(scene)]);

/** "The whole street?" "The whole street, yes.": what the tenant asks or will not believe is the news, said again. */
function confirmed({ reading, tenant, heard, signs }: Scene): readonly Hit[] {
  if (tenant === undefined) return NO_HITS;
  if (!signs.has("denial") && !tenant.sentences.some(({ mood }) => mood === "closed")) return NO_HITS;
  const { words, sentences } = reading;
  return sentences.flatMap(({ from, to, mood }, index) => {
    if (mood !== "statement" || to - from > ANSWER_WORDS || !anyIn(words, [from, to], ASSENT)) return NO_HITS;
    return overlap(contentStems(words, from, to), heard()) === 1
      ? [overSentence("bad-news", index, { reading, cue: "confirmed" })]
      : NO_HITS;
  });
}

/** "No. The bedroom stays as it is.": a bare refusal, and what stands behind it in a few words, about neither of the two. */
function refused({ reading, tenant }: Scene): readonly Hit[] {
  const [first, second] = reading.sentences;
  if (tenant === undefined || first === undefined || second === undefined) return NO_HITS;
  const bare = first.to - first.from === 1 && has(reading.words[first.from]!, REFUSAL);
  const { from, to, mood } = second;
  const short =
    mood === "statement" && to - from <= REFUSED_WORDS && !anyIn(reading.words, [from, to], PERSONS);
  return bare && short ? [overSentence("bad-news", 1, { reading, cue: "refused" })] : NO_HITS;
}

function restated({ reading, lexicon }: Scene): Hit[] {
  if (lexicon.news === undefined) return [];
  const { stems, predicate, negated, conditional } = newsOf(lexicon, lexicon.news);
  if (stems.size < SAME_WORDS) return [];
  return reading.sentences.flatMap(({ from, to, mood }, index) => {
    const denied = reading.words.slice(from, to).some((word) => has(word, NEGATOR));
    if (mood !== "statement" || denied !== negated) return [];
    const [first, last] = clausesIn(index, reading);
    const parts = reading.clauses
      .slice(first, last + 1)
      .filter(({ opener }) => conditional || opener !== "condition");
    const said = new Set(parts.flatMap((part) => [...contentStems(reading.words, part.from, part.to)]));
    const share = overlap(stems, said);
    const most = share >= SAME_SHARE || (overlap(said, stems) >= OWN_SHARE && overlap(predicate, said) > 0);
    const gives = most && share * stems.size >= SAME_WORDS;
    return gives ? [overSentence("bad-news", index, { reading, cue: "news-sentence" })] : [];
  });
}

interface News {
  readonly stems: ReadonlySet<string>;
  /** Of these, those that say what happens and not only to what: naming the house is not saying that it goes. */
  readonly predicate: ReadonlySet<string>;
  /** It is put as a denial ("will not be replaced"). */
  readonly negated: boolean;
  /** It holds a condition itself; else what is said in a condition does not give it. */
  readonly conditional: boolean;
}

const known = new WeakMap<Lexicon, News>();

/** What the news sentence says; read once a lexicon. */
function newsOf(lexicon: Lexicon, sentence: string): News {
  const before = known.get(lexicon);
  if (before !== undefined) return before;
  const reading = read(sentence, lexicon);
  const made: News = {
    stems: contentStems(reading.words),
    predicate: predicateOf(reading),
    negated: reading.words.some((word) => has(word, NEGATOR)),
    conditional: reading.clauses.some(({ opener }) => opener === "condition"),
  };
  known.set(lexicon, made);
  return made;
}

const CAPITAL = /^\p{Lu}/u;

/** What stands behind the verb; where none is known, the second half. Names say nothing of what happens. */
function predicateOf({ words, text }: Reading): ReadonlySet<string> {
  const verb = words.findIndex((word, index) => index > 0 && has(word, VERB));
  const from = verb < 0 ? words.length >> 1 : verb;
  return contentStems(words.slice(from).filter(({ start }) => !CAPITAL.test(text.slice(start, start + 1))));
}
