import { contentStems, overlap } from "../language/text/content.js";
import { read } from "../language/text/read.js";
import { flagOf, type Lexicon } from "../language/text/compile.js";
import { has } from "../language/text/structure.js";
import { byCues, merge, overSentence, type Recogniser, type Scene } from "./scene.js";
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
  const { stems, negated } = newsOf(lexicon, lexicon.news);
  if (stems.size < SAME_WORDS) return [];
  return reading.sentences.flatMap(({ from, to, mood }, index) => {
    const denied = reading.words.slice(from, to).some((word) => has(word, NEGATOR));
    if (mood !== "statement" || denied !== negated) return [];
    const said = contentStems(reading, lexicon, [from, to]);
    return overlap(stems, said) >= SAME_SHARE
      ? [overSentence("bad-news", index, { reading, cue: "news-sentence" })]
      : [];
  });
}

const known = new WeakMap<Lexicon, { stems: ReadonlySet<string>; negated: boolean }>();

/** The content of the news sentence, and whether it is put as a denial ("will not be replaced"); read once a lexicon. */
function newsOf(lexicon: Lexicon, sentence: string): { stems: ReadonlySet<string>; negated: boolean } {
  const before = known.get(lexicon);
  if (before !== undefined) return before;
  const reading = read(sentence, lexicon);
  const made = {
    stems: contentStems(reading, lexicon),
    negated: reading.words.some((word) => has(word, NEGATOR)),
  };
  known.set(lexicon, made);
  return made;
}
