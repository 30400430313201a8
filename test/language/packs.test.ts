import { describe, expect, it } from "vitest";
import { REQUIRED_CLASSES, type Cue, type Grammar, type RecognitionPack } from "../../src/language/pack.js";
import { PACKS } from "../../src/language/packs.js";
import { lexiconOf } from "../../src/language/recognition.js";
import { FEELINGS, LANGUAGES, MOVES, TENANT_SIGNS } from "../../src/language/terms.js";
import { fold } from "../../src/language/text/fold.js";
import { NetBuilder } from "../../src/language/text/net.js";
import { Speller } from "../../src/language/text/spelling.js";
import { tokenise } from "../../src/language/text/tokenise.js";
import { TINY } from "../support/tiny-pack.js";

const FORMS = ["states", "names", "idioms", "lacks"] as const;
const WRITTEN = LANGUAGES.map((language) => [language, PACKS[language]] as const);

function cuesOf(pack: RecognitionPack): Cue[] {
  return [...Object.values(pack.cues), ...Object.values(pack.signs)].flat();
}

function phrasesOf(pack: RecognitionPack): string[] {
  const feelings = pack.feelings.flatMap((term) => FORMS.flatMap((form) => term[form] ?? []));
  return [...cuesOf(pack).flatMap(({ phrases }) => phrases), ...feelings, ...pack.asides];
}

function normsOf(text: string, grammar: Grammar): string[] {
  return tokenise(text, new Speller(grammar)).tokens.map(({ norm }) => norm);
}

/** Whether a text can ever hold a word: it is what the tokeniser makes of it, or a part of what it makes of another. */
function reader(grammar: Grammar): (word: string) => boolean {
  const expansions = [...Object.values(grammar.contractions), ...Object.values(grammar.suffixes)];
  const made = new Set(expansions.flatMap((expansion) => expansion.split(" ")));
  return (word) => made.has(word) || normsOf(word, grammar).join(" ") === word;
}

/** What keeps an element of a phrase from ever matching; undefined when nothing does. */
function faultOf(element: string, canOccur: (word: string) => boolean): string | undefined {
  if (element === "*" || element === "..." || element === "#") return undefined;
  const inner = /^\[(.+)\]$/u.exec(element)?.[1] ?? element;
  const fault = inner.split("|").find((choice) => !isChoice(choice, canOccur));
  return fault === undefined ? undefined : `"${fault}" in "${element}"`;
}

function isChoice(choice: string, canOccur: (word: string) => boolean): boolean {
  if (choice === "#" || /^@[\w-]+$/u.test(choice)) return true;
  return choice.endsWith("*") ? /^[\p{Ll}\p{N}'-]{3,24}$/u.test(choice.slice(0, -1)) : canOccur(choice);
}

function faultsOf(phrase: string, grammar: Grammar): string[] {
  const canOccur = reader(grammar);
  const elements = phrase.split(" ").filter(Boolean);
  const faults = elements.map((element) => faultOf(element, canOccur));
  if (elements[0] === "*" || elements[0] === "...") faults.push("begins with a gap");
  return faults.filter((fault) => fault !== undefined).map((fault) => `${phrase}: ${fault}`);
}

function refusal(phrase: string, grammar: Grammar): string | undefined {
  try {
    new NetBuilder(grammar, []).add(phrase, 0);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

describe.each(WRITTEN)("the %s pack", (language, pack) => {
  const { grammar } = pack;
  const canOccur = reader(grammar);

  it("has a word in every class the analysis reads", () => {
    expect(REQUIRED_CLASSES.filter((name) => !grammar.classes[name]?.length)).toEqual([]);
  });

  it("has cues for every move and every sign", () => {
    expect(MOVES.filter((move) => !pack.cues[move]?.length)).toEqual([]);
    expect(TENANT_SIGNS.filter((sign) => pack.signs[sign].length === 0)).toEqual([]);
  });

  it("names each cue once, in kebab-case", () => {
    const ids = cuesOf(pack).map(({ id }) => id);
    expect(duplicates(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  it("has no cue that can never hold", () => {
    const lists = cuesOf(pack).filter(({ phrases, person, mood, answering }) =>
      [phrases, person, mood, answering].some((list) => list?.length === 0),
    );
    expect(lists.map(({ id }) => id)).toEqual([]);
  });

  it("compiles, phrase by phrase", () => {
    expect(phrasesOf(pack).flatMap((phrase) => refusal(phrase, grammar) ?? [])).toEqual([]);
    expect(lexiconOf(language).base.cues.length).toBeGreaterThan(0);
  });

  it("has no phrase with a word that no text can hold", () => {
    expect(phrasesOf(pack).flatMap((phrase) => faultsOf(phrase, grammar))).toEqual([]);
  });

  it("has no word in a class that no text can hold", () => {
    const members = Object.entries(grammar.classes).flatMap(([name, words]) =>
      words.filter((word) => !isChoice(word, canOccur)).map((word) => `${name}: ${word}`),
    );
    expect(members).toEqual([]);
  });

  it("writes contractions out as the tokeniser reads them", () => {
    const wrong = Object.entries(grammar.contractions).filter(
      ([written, meant]) => normsOf(written, grammar).join(" ") !== meant,
    );
    expect(wrong).toEqual([]);
  });

  it("has common words that a text can hold", () => {
    expect(pack.commonWords.length).toBeGreaterThan(0);
    expect(pack.commonWords.filter((word) => !canOccur(word))).toEqual([]);
  });

  it("has abbreviations as they are written, folded", () => {
    expect(grammar.abbreviations.filter((word) => fold(word) !== word || /[^\p{Ll}']/u.test(word))).toEqual(
      [],
    );
  });

  it("knows every feeling, each word with a strength from 1 to 5", () => {
    const families = new Set(pack.feelings.map(({ family }) => family));
    expect([...FEELINGS, null].filter((family) => !families.has(family))).toEqual([]);
    for (const { strength, family, near = [] } of pack.feelings) {
      expect([1, 2, 3, 4, 5]).toContain(strength);
      expect(near).not.toContain(family);
    }
    expect(pack.feelings.filter((term) => !FORMS.some((form) => term[form]?.length))).toEqual([]);
  });
});

describe("the check of phrases", () => {
  it.each([
    ["you don't pay", `"don't" in "don't"`],
    ["you Pay", `"Pay" in "Pay"`],
    ["één reden", `"één" in "één"`],
    ["red|don’t pay", `"don’t" in "red|don’t"`],
    ["[red one] pay", `"[red" in "[red"`],
    ["to* pay", `"to*" in "to*"`],
    ["pay, now", `"pay," in "pay,"`],
    ["pay [been|*]", `"*" in "[been|*]"`],
    ["* pay", "begins with a gap"],
  ])("sees that %j can never match", (phrase, fault) => {
    expect(faultsOf(phrase, TINY.grammar)).toContain(`${phrase}: ${fault}`);
  });

  it.each(["do not pay", "[red|@body] pay|demol* # * now", "neighbour's", "euro"])("passes %j", (phrase) => {
    expect(faultsOf(phrase, TINY.grammar)).toEqual([]);
  });
});
