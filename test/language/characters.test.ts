import { describe, expect, it } from "vitest";
import { CHARACTER_WORDINGS } from "../../src/language/character-wordings.js";
import type { CharacterWording } from "../../src/language/characters.js";
import { lexiconWith } from "../../src/language/recognition.js";
import { FEELINGS, LANGUAGES, type Language, type MoveId } from "../../src/language/terms.js";
import { fill } from "../../src/language/fill.js";
import { NO_HISTORY } from "../../src/exchange/history.js";
import { judgeSummary } from "../../src/exchange/summary.js";
import { recognise } from "../../src/moves/recognise.js";

const NEWS: Readonly<Record<Language, string>> = {
  nl: "De keuken wordt niet vervangen.",
  en: "Your kitchen will not be replaced.",
};

/** What each list must be read as: each sentence holds the moves, and of the others none that stand behind `not`. */
const LISTS: readonly (readonly [keyof CharacterWording, MoveId, readonly MoveId[]])[] = [
  ["news", "bad-news", ["explanation", "false-hope", "minimising"]],
  ["newsAgain", "bad-news", ["explanation", "false-hope", "minimising"]],
  ["openQuestions", "open-question", ["feeling-summary", "explanation"]],
  ["explanations", "explanation", ["feeling-summary", "bad-news", "solution"]],
  ["solutions", "solution", ["feeling-summary", "bad-news", "explanation"]],
  ["apologies", "apology", ["feeling-summary", "bad-news", "explanation"]],
  ["minimising", "minimising", ["feeling-summary", "bad-news", "explanation"]],
  ["falseHope", "false-hope", ["feeling-summary", "bad-news"]],
  ["buts", "explanation", ["feeling-summary"]],
];

/** What may stand in a turn with a summary without taking anything from it. */
const BESIDE: readonly MoveId[] = ["feeling-summary", "content-summary", "acknowledgement"];

describe.each(LANGUAGES)("what the characters say in %s", (language) => {
  const words = CHARACTER_WORDINGS[language];
  const lexicon = lexiconWith(language, { news: NEWS[language] });
  const movesIn = (text: string): MoveId[] =>
    recognise(fill(text, { news: NEWS[language], line: "" }), lexicon, undefined).hits.map(
      ({ move }) => move,
    );

  it.each(LISTS)("in %s is %s, and nothing it should not be", (list, move, not) => {
    const wrong = (words[list] as readonly string[])
      .map((text) => ({ text, moves: movesIn(text) }))
      .filter(({ moves }) => !moves.includes(move) || moves.some((other) => not.includes(other)))
      .map(({ text, moves }) => `${text} ${moves.join(", ")}`);
    expect(wrong).toEqual([]);
  });

  it.each(FEELINGS)(
    "names %s alone in every summary, plainly at 3 at the most and strongly at 4",
    (feeling) => {
      const { plain, strong } = words.summaries[feeling];
      expect(plain).toHaveLength(strong.length);
      const wrong = [...plain, ...strong].flatMap((text, at) => {
        const { hits } = recognise(text, lexicon, undefined);
        const feelings = hits.flatMap((hit) => hit.feelings ?? []);
        const right = at < plain.length ? [2, 3] : feeling === "shame" ? [3, 4] : [4];
        const named = feelings.some(({ family, strength }) => family === feeling && right.includes(strength));
        if (named && hits.every(({ move }) => BESIDE.includes(move))) return [];
        return `${text} ${hits.map(({ move }) => move).join(", ")} ${JSON.stringify(feelings)}`;
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each(FEELINGS)("says something else with every summary of %s", (feeling) => {
    const { plain, strong } = words.summaries[feeling];
    const state = { arousal: 9, feeling, trust: 5, hope: 2 };
    for (const list of [plain, strong]) {
      let history = NO_HISTORY;
      for (const text of list) {
        const felt = { state, layers: [], spoken: [] };
        const judged = judgeSummary(recognise(text, lexicon, undefined), felt, history);
        expect({ text, repeated: judged?.repeated }).toEqual({ text, repeated: 0 });
        if (judged) history = { ...history, summaries: [...history.summaries, judged.said] };
      }
    }
  });

  it("never says the news in small talk or a summary", () => {
    const others = [...words.smallTalk, ...words.closedQuestions, ...words.stuffing];
    expect(others.filter((text) => movesIn(text).includes("bad-news"))).toEqual([]);
  });
});
