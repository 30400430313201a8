import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { problems as en } from "../../src/language/en/problems.js";
import { lexiconWith } from "../../src/language/recognition.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { recognise } from "../../src/moves/recognise.js";
import { renderProblems } from "../../src/scenario/frame.js";
import { parseLexicon } from "../../src/scenario/lexicon.js";
import { wordsFor, type OwnWords } from "../../src/scenario/own-words.js";

const WHOLE = `
language: nl
cues:
  explanation: [puntensysteem, "volgens het warmteprotocol … dus"]
  bad-news: ["gaat * onder de hamer"]
feelings:
  - family: anger
    strength: 5
    near: [disappointment]
    states: [een kookpunt kwijt]
    idioms: [de stoppen slaan door]
  - { family: fear, lacks: [op uw gemak] }
topics:
  garden: [moestuin, volkstuin]
`;

/** The words of a lexicon without faults. */
function wordsOf(text: string): OwnWords {
  const { words, problems } = parseLexicon(text);
  expect(problems).toEqual([]);
  return words!;
}

/** The faults of a lexicon: code, place, and the nearest right spelling. */
function faultsOf(text: string): string[] {
  const { words, problems } = parseLexicon(text);
  expect(words).toBeUndefined();
  return problems.map(({ code, line, column, values }) =>
    [code, `${line}:${column}`, ...("nearest" in values ? [values["nearest"]] : [])].join(" "),
  );
}

describe("a lexicon", () => {
  it("is read into moves, feelings and topics", () => {
    expect(wordsOf(WHOLE)).toEqual({
      language: "nl",
      moves: {
        explanation: ["puntensysteem", "volgens het warmteprotocol ... dus"],
        "bad-news": ["gaat * onder de hamer"],
      },
      feelings: [
        {
          family: "anger",
          strength: 5,
          near: ["disappointment"],
          states: ["een kookpunt kwijt"],
          idioms: ["de stoppen slaan door"],
        },
        { family: "fear", strength: 3, lacks: ["op uw gemak"] },
      ],
      topics: { garden: ["moestuin", "volkstuin"] },
    });
  });

  it.each([
    ["Het puntensysteem is de basis.", "explanation"],
    ["Volgens het warmteprotocol van de afdeling wonen en zorg gaat dat zo, dus ja.", "explanation"],
    ["Uw huis gaat volgende week onder de hamer.", "bad-news"],
    ["U bent een kookpunt kwijt.", "feeling-summary"],
    ["De stoppen slaan door.", "feeling-summary"],
    ["U bent niet op uw gemak.", "feeling-summary"],
  ])("makes %j a %s", (text, move) => {
    const lexicon = lexiconWith("nl", wordsOf(WHOLE));
    expect(recognise(text, lexicon).hits.map((hit) => hit.move)).toContain(move);
    expect(recognise("Kom binnen.", lexicon).hits.map((hit) => hit.move)).not.toContain(move);
  });

  it("is read with the strength it gives", () => {
    const lexicon = lexiconWith("nl", wordsOf(WHOLE));
    const [hit] = recognise("U bent een kookpunt kwijt.", lexicon).hits;
    expect(hit?.feelings).toEqual([{ family: "anger", near: ["disappointment"], strength: 5 }]);
  });

  it("may leave everything but one thing out", () => {
    expect(wordsOf("topics: { garden: [moestuin] }")).toEqual({
      language: undefined,
      moves: {},
      feelings: [],
      topics: { garden: ["moestuin"] },
    });
  });

  it.each([
    ["cues: { explaination: [a] }", ["unknown-key 1:9 explanation"]],
    ["quotes: {}", ["unknown-key 1:1"]],
    ["cues:\n  blame: wie", ["expected-list 2:10"]],
    ["cues:\n  blame: []", ["empty-list 2:10"]],
    ["cues:\n  blame: [3]", ["expected-text 2:11"]],
    ["cues:\n  blame: ['']", ["empty-text 2:11"]],
    ["language: de", ["not-allowed 1:11"]],
    ["feelings: [{ family: angr, states: [a] }]", ["not-allowed 1:22 anger"]],
    ["feelings: [{ family: anger, strength: 6, states: [a] }]", ["number-too-big 1:39"]],
    ["feelings: [{ family: anger, strength: 2.5, states: [a] }]", ["expected-whole 1:39"]],
    ["feelings: [{ family: anger }]", ["no-phrases 1:12"]],
    ["feelings: [{ family: anger, state: [a] }]", ["no-phrases 1:12", "unknown-key 1:29 states"]],
    ["cues: { blame: [ik, ik] }\ncues: {}", ["duplicate-key 2:1"]],
    ["cues: { blame: ['...'] }", ["no-word 1:17"]],
    ["cues: { blame: ['* … *'] }", ["no-word 1:17"]],
    ["cues: { blame: ['?!'] }", ["no-word 1:17"]],
    [String.raw`cues: { blame: ['had \w+ moeten'] }`, ["no-pattern 1:17"]],
    ["cues: { blame: ['had.*moeten'] }", ["no-pattern 1:17"]],
    ["cues: { blame: ['^had u'] }", ["no-pattern 1:17"]],
    ["topics: { a: ['(tuin|erf)'] }", ["no-pattern 1:15"]],
    ["feelings: [{ family: anger, names: ['wo[eo]st'] }]", ["no-pattern 1:37"]],
    ["- a", ["expected-map 1:1"]],
    ["a: [", ["yaml-unclosed-bracket 1:5"]],
    ["", ["file-empty 0:0"]],
  ])("%j has its faults placed", (text, expected) => {
    expect(faultsOf(text)).toEqual(expected);
  });

  it.each(["zie ik dat goed?", "3.5 procent", "a|b keer", "boos * weg", "nee... toch", "kost € 640,-"])(
    "takes %j for what people say",
    (phrase) => {
      expect(parseLexicon(JSON.stringify({ cues: { blame: [phrase] } })).problems).toEqual([]);
    },
  );

  it("shows the place, what was expected and what was meant", () => {
    const text = "language: nl\ncues:\n  explaination: [puntensysteem]\n";
    const shown = renderProblems(parseLexicon(text).problems, { file: "own.yaml", text, wording: en });
    expect(shown.split("\n").slice(0, 4)).toEqual([
      'own.yaml:3:3  error  unknown key "explaination"',
      "  2 | cues:",
      "> 3 |   explaination: [puntensysteem]",
      "    |   ^^^^^^^^^^^^",
    ]);
    expect(shown).toContain("explanation");
  });

  it.each(LANGUAGES)("shown in the README in %s has no faults, and its own language", (language) => {
    const file = new URL(`../../docs/examples/words.${language}.yaml`, import.meta.url);
    expect(wordsOf(readFileSync(file, "utf8"))).toMatchObject({ language });
  });

  it("is read from any text without a crash", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string().map((text) => `cues: { blame: [${text}] }`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { words, problems } = parseLexicon(text);
        expect(words !== undefined || problems.length > 0).toBe(true);
      }),
    );
  });
});

describe("words of several lexicons", () => {
  const one = wordsOf("language: nl\ncues: { blame: [eigen schuld dikke bult] }\ntopics: { a: [tuin] }");
  const both = wordsOf("cues: { blame: [tja], park: [straks] }\ntopics: { a: [erf], constructor: [b] }");
  const other = wordsOf("language: en\ncues: { blame: [serves you right] }");

  it("are those of a language and of any, put together", () => {
    expect(wordsFor("nl", [one, both, other])).toEqual({
      language: "nl",
      moves: { blame: ["eigen schuld dikke bult", "tja"], park: ["straks"] },
      feelings: [],
      topics: { a: ["tuin", "erf"], constructor: ["b"] },
    });
    expect(wordsFor("en", [one, other])).toEqual({ ...other, language: "en" });
  });

  it("are none where none belong", () => {
    expect(wordsFor("nl", [])).toBeUndefined();
    expect(wordsFor("nl", [other])).toBeUndefined();
  });
});
