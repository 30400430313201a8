import { describe, expect, it } from "vitest";
import { hitsOf, movesOf, tinyWith } from "../support/tiny-pack.js";

const DENIAL = "The kitchen will not be replaced before summer.";
const PLAIN = "Your home is cleared in May.";

describe("the news in its own words", () => {
  it.each([
    [DENIAL, DENIAL, true],
    [DENIAL, "Before summer the kitchen is never replaced", true],
    [DENIAL, "Yes, the kitchen is not replaced this summer, sir.", true],
    [DENIAL, "The kitchen will be replaced before summer.", false],
    [DENIAL, "Will the kitchen not be replaced before summer?", false],
    [DENIAL, "What kitchen will not be replaced before summer?", false],
    [DENIAL, "The kitchen will not be painted before summer.", true],
    [DENIAL, "The kitchen will not be painted.", false],
    [DENIAL, "The kitchen will not be. Replaced before summer.", false],
    [PLAIN, PLAIN, true],
    [PLAIN, "In May we are clearing the home.", true],
    [PLAIN, "Your home is not cleared in May.", false],
    [PLAIN, "Is your home cleared in May?", false],
    [PLAIN, "If your home is cleared in May, we go.", false],
    [PLAIN, "Your home is cleared in May if the judge says so.", true],
    ["If you stay, your home is cleared in May.", "If you stay, your home is cleared in May.", true],
    ["It will be so.", "It will be so.", false],
    [PLAIN, "I come about the home.", false],
    ["The garden of Mr Green is cleared for parking in spring.", "The garden is cleared.", true],
    [
      "The garden of Mr Green is cleared for parking in spring.",
      "It is about the garden of Mr Green.",
      false,
    ],
  ])("%j is given by %j: %s", (news, text, given) => {
    const moves = movesOf(text, undefined, tinyWith({ news }));
    expect(moves.includes("bad-news")).toBe(given);
  });

  it("covers its sentence", () => {
    const [hit] = hitsOf("Well. Your home, sir, is cleared in May.", undefined, tinyWith({ news: PLAIN }));
    expect(hit).toMatchObject({
      start: 6,
      end: 39,
      evidence: [{ cue: "news-sentence", words: "Your home, sir, is cleared in May" }],
    });
  });

  it("is found once where a cue finds it too", () => {
    const lexicon = tinyWith({ news: "The home will be demolished." });
    expect(hitsOf("The home will be demolished.", undefined, lexicon)).toMatchObject([
      { move: "bad-news", evidence: [{ cue: "demolished" }, { cue: "news-sentence" }] },
    ]);
  });

  it.each([
    ["No. The home goes.", true],
    ["No. Not the small room.", true],
    ["No, the home goes.", false],
    ["No. You are right.", false],
    ["No. I only bring it.", false],
    ["No.", false],
    ["No. What then?", false],
    ["No. The home goes in May or in June or perhaps in the end in July.", false],
  ])("is said again by a refusal and a few words: %j %s", (text, given) => {
    expect(movesOf(text, "Can it stay?").includes("bad-news")).toBe(given);
    expect(movesOf(text).includes("bad-news")).toBe(false);
  });

  it("is unknown where no scenario gives it", () => {
    expect(movesOf(PLAIN)).toEqual([]);
  });
});
