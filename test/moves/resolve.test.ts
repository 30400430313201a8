import { describe, expect, it } from "vitest";
import { movesOf } from "../support/tiny-pack.js";

const BOTH = ["feeling-summary", "explanation"];

describe("what a feeling is about", () => {
  it.each([
    ["You are angry because of the rules.", ["feeling-summary"]],
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
