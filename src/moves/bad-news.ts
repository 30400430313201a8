import { contentStems, overlap } from "../language/text/content.js";
import { read } from "../language/text/read.js";
import type { Lexicon } from "../language/text/compile.js";
import { flagOf } from "../language/text/flags.js";
import { has } from "../language/text/structure.js";
import { byCues, clausesIn, merge, overSentence, type Recogniser, type Scene } from "./scene.js";
import type { Hit } from "./hit.js";

const NEGATOR = flagOf("negator");
/** A sentence with this much of the news sentence in it, and this many of its words, gives the news. */
const SAME_SHARE = 0.75;
const SAME_WORDS = 2;

const cued = byCues("bad-news");

/** States or repeats the bad news: by the phrases of the pack and the scenario, or in the words of the news sentence itself. */
export const badNews: Recogniser = (scene) => merge([...cued(scene), ...restated(scene)]);

function restated({ reading, lexicon }: Scene): Hit[] {
  if (lexicon.news === undefined) return [];
  const { stems, negated, conditional } = newsOf(lexicon, lexicon.news);
  if (stems.size < SAME_WORDS) return [];
  return reading.sentences.flatMap(({ from, to, mood }, index) => {
    const denied = reading.words.slice(from, to).some((word) => has(word, NEGATOR));
    if (mood !== "statement" || denied !== negated) return [];
    const [first, last] = clausesIn(index, reading);
    const parts = reading.clauses
      .slice(first, last + 1)
      .filter(({ opener }) => conditional || opener !== "condition");
    const said = new Set(parts.flatMap((part) => [...contentStems(reading.words, part.from, part.to)]));
    return overlap(stems, said) >= SAME_SHARE
      ? [overSentence("bad-news", index, { reading, cue: "news-sentence" })]
      : [];
  });
}

interface News {
  readonly stems: ReadonlySet<string>;
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
    negated: reading.words.some((word) => has(word, NEGATOR)),
    conditional: reading.clauses.some(({ opener }) => opener === "condition"),
  };
  known.set(lexicon, made);
  return made;
}
