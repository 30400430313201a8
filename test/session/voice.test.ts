import { describe, expect, it } from "vitest";
import { examine } from "../../src/exchange/exchange.js";
import { lexiconOf } from "../../src/language/recognition.js";
import { FEELINGS, LANGUAGES, type Feeling, type Language } from "../../src/language/terms.js";
import { fill } from "../../src/language/fill.js";
import { VOICES } from "../../src/language/voices.js";
import { recognise } from "../../src/moves/recognise.js";
import { after } from "../exchange/support/toy.js";
import { eviction, opened } from "../support/played.js";

/** Where the sentences of a level are said. */
const AROUSAL = { medium: 5, high: 8 } as const;
type Band = keyof typeof AROUSAL;

interface Said {
  readonly language: Language;
  readonly feeling: Feeling;
  readonly band: Band;
  readonly text: string;
}

const SENTENCES: readonly Said[] = LANGUAGES.flatMap((language) =>
  FEELINGS.flatMap((feeling) =>
    (["medium", "high"] as const).flatMap((band) =>
      VOICES[language].summaries[feeling][band].map((text) => ({ language, feeling, band, text })),
    ),
  ),
);

/** What our own rules make of a sentence said to a tenant who feels this. */
function read({ language, feeling, band, text }: Said): Record<string, unknown> {
  const lexicon = lexiconOf(language);
  const state = { arousal: AROUSAL[band], feeling, trust: 5, hope: 5 };
  const tenant = { said: "", reading: undefined, state, layers: [] };
  const history = after(["xbadnews"]);
  const { moves, summary } = examine(recognise(text, lexicon), tenant, history);
  const { worth, feeling: found, strength } = summary ?? {};
  const more = [...moves].filter((move) => move !== "feeling-summary" && move !== "acknowledgement");
  return { found, strength, worth, more };
}

describe("a better feeling summary", () => {
  it.each(SENTENCES)("$language, $feeling at $band: $text", (said) => {
    expect(read(said)).toEqual({ found: "right", strength: "right", worth: 1, more: [] });
  });
});

describe.each(LANGUAGES)("other better sentences in %s", (language) => {
  const { lexicon, scenario } = opened({ scenario: eviction(language) }).stage;
  const moves = (text: string): string[] => recognise(text, lexicon).hits.map(({ move }) => move);

  it("the news is announced and given, and nothing else", () => {
    const text = fill(VOICES[language].news, { news: scenario.news.sentence });
    expect(moves(text)).toEqual(["forewarning", "bad-news"]);
  });

  it("the question why is parked", () => {
    expect(moves(VOICES[language].park)).toEqual(["park"]);
  });

  it("content is explanation or a next step, and no question", () => {
    const found = moves(VOICES[language].content);
    expect(found).not.toEqual([]);
    expect(["explanation", "solution"]).toEqual(expect.arrayContaining(found));
  });

  it("tied to what the tenant named, a summary stays one", () => {
    const tie = fill(VOICES[language].about, { thing: { nl: "uw kinderen", en: "your children" }[language] });
    const text = `${VOICES[language].summaries.fear.medium[0]!} ${tie}`;
    expect(["content-summary", "feeling-summary"]).toEqual(expect.arrayContaining(moves(text)));
    expect(moves(text)).toContain("feeling-summary");
  });
});
