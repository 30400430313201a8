import { describe, expect, it } from "vitest";
import { MOVES } from "../../src/language/terms.js";
import { ORDER, RECOGNISERS } from "../../src/moves/registry.js";
import { hitsOf, movesOf, spansOf } from "../support/tiny-pack.js";

describe("the registry", () => {
  it("runs each move once", () => {
    expect(ORDER.toSorted()).toEqual(MOVES.toSorted());
    expect(Object.keys(RECOGNISERS).toSorted()).toEqual(MOVES.toSorted());
  });
});

describe("a move with cues of its own", () => {
  it.each([
    ["acknowledgement", "I understand."],
    ["apology", "Sorry."],
    ["bad-news", "It will be demolished."],
    ["blame", "It should have been."],
    ["emotion-block", "Calm down."],
    ["encourager", "Go on."],
    ["explanation", "The judge decided."],
    ["false-hope", "We try again."],
    ["feeling-summary", "You feel that they lie."],
    ["forewarning", "There is bad news."],
    ["minimising", "It is not so bad."],
    ["other", "Good morning."],
    ["park", "We come back to it."],
    ["self-focus", "It is hard for me."],
    ["solution", "They can apply."],
  ])("%s: %j", (move, text) => {
    expect(movesOf(text)).toEqual([move]);
  });

  it.each([
    ["after an insult", "You idiot!", "Stop this.", ["boundary"]],
    ["after a threat", "I will hit you!", "Stop this.", ["boundary"]],
    ["without either", "Why?", "Stop this.", []],
    ["without a line", undefined, "Stop this.", []],
    ["unless a sign forbids it", "I want to end it.", "We come back to it.", []],
    ["where no sign forbids it", "Why?", "We come back to it.", ["park"]],
  ])("looks at the tenant's line: %s", (_, tenant, text, expected) => {
    expect(movesOf(text, tenant)).toEqual(expected);
  });

  it("is found once a sentence, with all its evidence", () => {
    expect(hitsOf("The council decided, the rules say. The judge decided.")).toMatchObject([
      {
        move: "explanation",
        start: 0,
        end: 34,
        sentence: 0,
        evidence: [
          { cue: "rules", words: "council decided" },
          { cue: "rules", words: "the rules" },
        ],
      },
      { move: "explanation", start: 36, end: 53, sentence: 1 },
    ]);
  });
});

describe("practical talk", () => {
  it.each([
    ["Good morning.", ["other"]],
    ["Good morning. Thanks.", ["other"]],
    ["Good morning. You are angry.", ["feeling-summary"]],
    ["Good morning, are you home?", ["closed-question"]],
    ["Thanks, hm.", ["other"]],
  ])("stands alone: %j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("the moves of an utterance", () => {
  it("come in the order said, each with its words", () => {
    expect(
      spansOf(
        "Sorry, sir. I have bad news: it will be demolished. You don't hear it, you are angry!  What now?",
      ),
    ).toEqual([
      "apology: Sorry",
      "forewarning: I have bad news",
      "bad-news: it will be demolished",
      "feeling-summary: you are angry",
      "open-question: What now",
    ]);
  });

  it("that start together come by name", () => {
    expect(movesOf("Sorry the rules.")).toEqual(["apology", "explanation"]);
  });

  it("are none where nothing is sure", () => {
    expect(movesOf("The weather holds.")).toEqual([]);
    expect(movesOf("?")).toEqual([]);
  });

  it("span a phrase that runs over several clauses", () => {
    expect(spansOf("It is, not, so, bad, sir.")).toEqual(["minimising: not, so, bad"]);
  });
});
