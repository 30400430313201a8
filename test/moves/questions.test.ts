import { describe, expect, it } from "vitest";
import { hitsOf, movesOf } from "../support/tiny-pack.js";

describe("a question", () => {
  it.each([
    ["Are you home?", ["closed-question"]],
    ["You pay?", ["closed-question"]],
    ["Are you home", ["closed-question"]],
    ["What is it?", ["open-question"]],
    ["What is it", ["open-question"]],
    ["What is it? Are you home?", ["open-question", "closed-question"]],
    ["When exactly do you go?", ["closed-question"]],
    ["Tell me more.", ["open-question"]],
    ["Can you tell me more?", ["open-question"]],
  ])("%j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("a sentence that asks by making another move", () => {
  it.each([
    ["Are you angry?", ["feeling-summary"]],
    ["So you pay a lot?", ["content-summary"]],
    ["Can you see that you can apply?", ["solution"]],
    ["What should have been?", ["blame"]],
    ["Can you calm down?", ["emotion-block"]],
    ["Can we try again?", ["false-hope"]],
    ["Can you see it is hard for me?", ["self-focus"]],
    ["Can we come back to it?", ["park"]],
    ["Would you go on?", ["encourager"]],
    ["Do you see the bad news?", ["forewarning"]],
    ["Is it not so bad?", ["minimising"]],
    ["Do you hear the rules?", ["explanation", "closed-question"]],
    ["Can you hear I am sorry?", ["apology", "closed-question"]],
  ])("%j: %j", (text, expected) => {
    expect(movesOf(text).toSorted()).toEqual(expected.toSorted());
  });

  it("leaves the question of another sentence alone", () => {
    expect(movesOf("Are you angry? Are you home?")).toEqual(["feeling-summary", "closed-question"]);
  });
});

describe("a mark that asks nothing", () => {
  it.each([
    ["an echo without a verb or a person", "Four days with a baby?", []],
    ["with a verb", "Is the baby here?", ["closed-question"]],
    ["with a person", "Four days for you?", ["closed-question"]],
  ])("%s: %j", (_, text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("an aside", () => {
  it.each([
    ["Is that right?", []],
    ["Well, is that right?", []],
    ["Is that it?", []],
    ["Is that it then?", []],
    ["You are angry. Is that right?", ["feeling-summary"]],
    ["Is that right for them?", ["closed-question"]],
    ["And is that right?", ["closed-question"]],
  ])("%j asks: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("the evidence of a question", () => {
  it("is the whole sentence", () => {
    expect(hitsOf("Go. Well, are you home, sir?")).toMatchObject([
      { start: 4, end: 27, evidence: [{ cue: "mood-closed", words: "Well, are you home, sir" }] },
    ]);
  });
});

describe("a word caught up with a question mark", () => {
  it.each([
    ["Him? Go on.", ["encourager"]],
    ["Angry? The rules count.", ["explanation"]],
    ["Do you pay? The rules count.", ["closed-question", "explanation"]],
  ])("asks nothing when more is said: %j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});
