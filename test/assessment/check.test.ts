import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, type Checked } from "../../src/assessment/check.js";
import { lexiconOf } from "../../src/language/recognition.js";
import { RULE_WORDINGS } from "../../src/language/rules.js";
import type { Language } from "../../src/language/terms.js";
import { VOICES } from "../../src/language/voices.js";

function checked(text: string, tenant?: string, language: Language = "en"): Checked {
  const tools = { lexicon: lexiconOf(language), rules: RULE_WORDINGS.en, voice: VOICES[language] };
  return check({ text, tenant, language }, tools);
}

function rulesOn(text: string, tenant?: string): string[] {
  return checked(text, tenant).findings.map(({ rule }) => rule);
}

const FURIOUS = "This is an outrage! You can't do this to me!";

describe("an utterance by itself", () => {
  it("has its moves with the words they stand in, and a feeling where one was named", () => {
    expect(checked("I can hear you're very angry. Go on.").moves).toEqual([
      {
        move: "feeling-summary",
        quote: "I can hear you're very angry",
        start: 0,
        end: 28,
        feeling: "anger",
        strength: 4,
      },
      { move: "encourager", quote: "Go on", start: 30, end: 35 },
    ]);
  });

  it("has a feeling summary without a feeling say so", () => {
    const [impact] = checked("This has hit you hard.").moves;
    expect(impact).toMatchObject({ move: "feeling-summary", feeling: null });
  });

  it("is judged as said to a calm tenant where none was heard", () => {
    expect(rulesOn("I understand that you're angry, but rules are rules.")).toEqual([]);
    expect(rulesOn("Calm down.")).toEqual(["emotion-block"]);
  });

  it("is judged as an answer to an emotional tenant", () => {
    expect(rulesOn("I understand that you're angry, but rules are rules.", FURIOUS)).toEqual([
      "explanation-while-emotional",
      "yes-but",
    ]);
    expect(rulesOn("You could ask a debt adviser for help.", FURIOUS)).toContain("premature-solution");
    expect(rulesOn("You're furious with us.", FURIOUS)).toEqual(["feeling-summary"]);
  });

  it("is judged as the first time the news is given, also to an emotional tenant", () => {
    expect(rulesOn("You will be evicted because the rent was not paid.", FURIOUS)).toEqual([]);
    expect(rulesOn("You will be evicted. You could ask a debt adviser for help.")).toContain(
      "no-pause-after-news",
    );
  });

  it("needs no session: silence draws no finding", () => {
    expect(rulesOn("", FURIOUS)).toEqual([]);
    expect(checked("").moves).toEqual([{ move: "encourager", quote: "", start: 0, end: 0 }]);
  });

  it("is not understood where nothing is sure", () => {
    expect(checked("Zxcv qwer.")).toMatchObject({ understood: false, moves: [], findings: [] });
  });
});

describe("a better sentence for an utterance by itself", () => {
  const better = (text: string, tenant?: string): (string | undefined)[] =>
    checked(text, tenant).findings.map(({ suggestion }) => suggestion);

  it("gives the news in the utterance's own words", () => {
    expect(better("The policy says so, so you will be evicted.")).toEqual([
      VOICES.en.news.replace("{news}", "You will be evicted."),
    ]);
  });

  it("lets the decision stand where its words are not known", () => {
    const [suggestion] = better("Maybe I can still get them to change it.", "Please, I'm begging you!");
    expect(suggestion?.endsWith(VOICES.en.stands)).toBe(true);
  });

  it("is left out where only the news would be better and nobody knows it", () => {
    expect(better("You probably know why I'm here?")).toEqual([undefined]);
  });

  it("is empty for silence", () => {
    expect(better("You will be evicted. Did you get the letter?")).toEqual([""]);
  });
});

describe.each(["nl", "en"] as const)("that the decision stands, in %s", (language) => {
  it("is read as the news again, and as no hope", () => {
    expect(checked(VOICES[language].stands, undefined, language).moves.map(({ move }) => move)).toEqual([
      "bad-news",
    ]);
  });
});

describe("whatever is typed", () => {
  const parts = fc.constantFrom(
    ..."u bent boos één ’t niet maar omdat sorry you are angry don't but because go on Å 한글 😡".split(" "),
    ..."het spijt me|calm down|rustig nou|this hits you hard| |, |. |? |! |\n|…".split("|"),
  );
  const texts = fc.array(parts, { maxLength: 20 }).map((words) => words.join(" "));
  const tenants = fc.constantFrom(undefined, "Belachelijk! Waarom?!", "You can't do this!");
  const languages = fc.constantFrom<Language>("nl", "en");
  const seen = ({ moves, findings }: Checked): unknown => [
    moves.map(({ move, quote }) => [move, quote.normalize("NFC").trim()]),
    findings.map(({ rule, message }) => [rule, message]),
  ];

  it("spans lie inside the text, and quote it", () => {
    fc.assert(
      fc.property(texts, tenants, languages, (text, tenant, language) => {
        const { moves, findings } = checked(text, tenant, language);
        expect(moves.filter(({ start, end, quote }) => text.slice(start, end) !== quote)).toEqual([]);
        expect(findings.filter(({ start, end }) => start < 0 || start > end || end > text.length)).toEqual(
          [],
        );
      }),
    );
  });

  it("composed or decomposed letters, Windows' line ends and blanks behind make no difference", () => {
    fc.assert(
      fc.property(texts, tenants, languages, (text, tenant, language) => {
        const plain = seen(checked(text.normalize("NFC"), tenant, language));
        expect(seen(checked(text.normalize("NFD"), tenant, language))).toEqual(plain);
        expect(seen(checked(`${text.normalize("NFC")} \t\r\n`, tenant, language))).toEqual(plain);
        const windows = checked(text.normalize("NFC").replaceAll("\n", "\r\n"), tenant, language);
        expect(windows.moves.map(({ move }) => move)).toEqual(
          checked(text.normalize("NFC"), tenant, language).moves.map(({ move }) => move),
        );
      }),
    );
  });
});
