import { describe, expect, it } from "vitest";
import { movesOf } from "../support/tiny-pack.js";

const BOTH = ["feeling-summary", "explanation"];

describe("what a feeling is about", () => {
  it.each([
    ["You are angry because of the rules.", ["feeling-summary"]],
    ["You are angry because they said it was not so bad.", ["feeling-summary"]],
    ["You are angry because you are cross.", ["feeling-summary"]],
    ["You are angry because the council decided.", ["feeling-summary"]],
    ["You are angry that the council decided.", ["feeling-summary"]],
    ["You are angry because it will be demolished.", ["feeling-summary"]],
    ["You are angry about the rules.", ["feeling-summary"]],
    ["So you pay because of the rules.", ["content-summary"]],
    ["You are angry. Because of the rules.", BOTH],
    ["You are angry, the council decided.", BOTH],
    ["You are angry but the council decided.", BOTH],
    ["You are angry but because of the rules.", BOTH],
    ["You are angry because they go, but the rules count.", BOTH],
    ["You are angry about the rules, but the rules count.", BOTH],
    ["Because of the rules you are angry.", ["explanation", "feeling-summary"]],
    ["The council decided, you are angry.", ["explanation", "feeling-summary"]],
    ["You are angry because of the hard for me.", ["feeling-summary", "self-focus"]],
    ["You are angry they should have.", ["feeling-summary"]],
    ["You are angry, but they should have.", ["feeling-summary", "blame"]],
  ])("belongs to the summary: %j: %j", (text, expected) => {
    expect(movesOf(text).toSorted()).toEqual(expected.toSorted());
  });
});

describe("understanding", () => {
  it.each([
    ["I understand that you are angry.", ["feeling-summary"]],
    ["I understand you are angry.", ["feeling-summary"]],
    ["I understand. You are angry.", ["acknowledgement", "feeling-summary"]],
    ["You are angry, I understand.", ["feeling-summary", "acknowledgement"]],
    ["You are angry, I get it.", ["feeling-summary"]],
    ["You are angry. I get it.", ["feeling-summary", "acknowledgement"]],
    ["I hear you are angry, go on.", ["feeling-summary", "encourager"]],
    ["You may be angry.", ["encourager"]],
    ["You may be here, you are angry.", ["encourager", "feeling-summary"]],
    ["I understand that the council decided.", ["acknowledgement", "explanation"]],
  ])("of a feeling is the summary alone: %j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("a forewarning", () => {
  it.each([
    ["I am afraid it will be demolished.", ["bad-news"]],
    ["I am afraid that it will be demolished.", ["bad-news"]],
    ["I am afraid, it will be demolished.", ["forewarning", "bad-news"]],
    ["I have bad news. It will be demolished.", ["forewarning", "bad-news"]],
    ["I am afraid.", ["forewarning"]],
  ])("with the news behind it: %j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("a smaller move", () => {
  it.each([
    ["I understand I am sorry.", ["apology"]],
    ["I understand. Sorry.", ["acknowledgement", "apology"]],
    ["I understand it should have been.", ["blame"]],
    ["I understand, it should have been.", ["acknowledgement", "blame"]],
    ["They can apply or we try again.", ["solution", "false-hope"]],
    ["They can apply to try again.", ["false-hope"]],
    ["They can apply when we come back to it.", ["park"]],
    ["We come back to the rules.", ["park"]],
    ["We come back to it, the rules say.", ["park"]],
    ["We come back to it. The rules count.", ["park", "explanation"]],
    ["We come back to it, but the rules count.", ["park", "explanation"]],
  ])("is part of a larger one: %j: %j", (text, expected) => {
    expect(movesOf(text).toSorted()).toEqual(expected.toSorted());
  });
});

describe("what leads up to the news, or to a limit", () => {
  it.each([
    ["Go on, I have bad news.", ["forewarning"]],
    ["Go on. I have bad news.", ["encourager", "forewarning"]],
    ["So you hear bad news.", ["forewarning"]],
    ["They can apply, it is not so bad.", ["solution", "minimising"]],
    ["They can apply and it is not so bad.", ["solution", "minimising"]],
    ["They can apply not so bad.", ["minimising"]],
  ])("is part of it: %j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });

  it("takes an order to calm down with it", () => {
    expect(movesOf("Calm down and stop this.", "You idiot.")).toEqual(["boundary"]);
  });
});

describe("a but behind what was granted", () => {
  it.each([
    ["You are angry, but here it goes like that.", ["feeling-summary", "explanation"]],
    ["I understand, but here it goes like that.", ["acknowledgement", "explanation"]],
    ["You are angry, but there it is.", ["feeling-summary", "explanation"]],
    ["You are angry, but no.", ["feeling-summary"]],
    ["You are angry, but also very terrified.", ["feeling-summary"]],
    ["You are angry, but they can apply for it.", ["feeling-summary", "solution"]],
    ["You are angry, but is it not here?", ["feeling-summary"]],
    ["Thanks, but here it goes like that.", ["other"]],
  ])("explains, when it is nothing else: %j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("who decides, beside whose hands are tied", () => {
  it.each([
    ["It is hard for me, the key is held here.", ["self-focus", "explanation"]],
    ["The key is held here, it is hard for me.", ["explanation", "self-focus"]],
    ["The key is held hard for me.", ["self-focus"]],
  ])("is a reason of its own: %j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("the mere shape of a sentence", () => {
  it.each([
    ["The key is held here.", ["explanation"]],
    ["You are angry, the key is held here.", ["feeling-summary"]],
    ["You are angry. The key is held here.", ["feeling-summary", "explanation"]],
    ["You are angry, but the key is held here.", ["feeling-summary", "explanation"]],
    ["The key is held here, the rules say.", ["explanation"]],
  ])("gives way to any other move: %j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });

  it("gives way to a paraphrase", () => {
    expect(movesOf("Your winter key is held here.", "My winter key!")).toEqual(["content-summary"]);
  });
});

describe("an apology before a but", () => {
  it.each([
    ["Sorry, but calm down.", ["emotion-block"]],
    ["Sorry, but they should have.", ["blame"]],
    ["Sorry, but the rules count.", ["apology", "explanation"]],
    ["Sorry, calm down.", ["apology", "emotion-block"]],
  ])("%j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("the shape of a sentence", () => {
  it.each([
    ["It is held.", []],
    ["It is held in May.", ["explanation"]],
  ])("says nothing when it is short: %j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("a short statement that explains by its shape alone", () => {
  it.each([
    ["A list is kept. You can apply.", ["solution"]],
    ["A list is kept. Go on.", ["encourager"]],
    ["A list is kept. You are angry.", ["explanation", "feeling-summary"]],
    ["A list of 40 is kept. You can apply.", ["explanation", "solution"]],
    ["A list is kept of all who have ever asked for a home. You can apply.", ["explanation", "solution"]],
    ["A list is held. You can apply.", ["explanation", "solution"]],
    ["I am sorry that a list is kept.", ["apology"]],
    ["I am sorry, a list is kept.", ["apology", "explanation"]],
    ["A list is kept.", ["explanation"]],
  ])("leads up to what is done: %j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});
