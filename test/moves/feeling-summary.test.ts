import { describe, expect, it } from "vitest";
import type { Hit } from "../../src/moves/hit.js";
import { hitsOf, movesOf, spansOf } from "../support/tiny-pack.js";

function summaryIn(text: string): Hit | undefined {
  return hitsOf(text).find(({ move }) => move === "feeling-summary");
}

describe("a state", () => {
  it.each([
    ["You are angry.", ["feeling-summary"]],
    ["You're cross", ["feeling-summary"]],
    ["Are you angry?", ["feeling-summary"]],
    ["You are not only angry.", ["feeling-summary"]],
    ["I hear that you are angry.", ["feeling-summary"]],
    ["Angry.", ["feeling-summary"]],
    ["Really angry and terrified", ["feeling-summary"]],
    ["Sounds angry, at the whole of this long day.", ["feeling-summary"]],
    ["Angry, at the whole of this long day.", []],
    ["Angry, I think.", []],
    ["Angry as well, because nobody ever rang the old lady back.", ["feeling-summary"]],
    ["So angry, sir.", ["feeling-summary"]],
    ["So much angry.", []],
    ["I am angry.", []],
    ["I am angry with you.", []],
    ["I go because angry.", ["explanation"]],
    ["You are not angry.", []],
    ["You never seem angry.", []],
    ["If you are angry, go.", []],
    ["How angry are you?", ["open-question"]],
    ["You were angry.", ["content-summary"]],
    ["Your daughter is angry.", ["content-summary"]],
    ["They were angry.", ["content-summary"]],
    ["Is your daughter angry?", ["closed-question"]],
    ["Your daughter is not angry.", []],
    ["You were not angry.", []],
    ["You and your children are angry.", ["feeling-summary"]],
    ["It sounds as if you are angry.", ["feeling-summary"]],
    ["I am afraid you are angry.", ["forewarning"]],
    ["There is no need to be angry.", ["emotion-block"]],
    ["You are angry but calm down.", ["emotion-block", "feeling-summary"]],
  ])("%j: %j", (text, expected) => {
    expect(movesOf(text).toSorted()).toEqual(expected);
  });
});

describe("the name of a feeling", () => {
  it.each([
    ["There is your anger.", ["feeling-summary"]],
    ["There is all your red hot anger.", ["feeling-summary"]],
    ["I hear anger.", ["feeling-summary"]],
    ["You have anger in here.", ["feeling-summary"]],
    ["Anger is a word.", []],
    ["Anger is a word for you.", []],
    ["I have anger in here.", []],
    ["Your home, and so on and on, anger.", []],
    ["I hear no anger.", []],
    ["If I hear anger, go.", []],
  ])("%j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("an idiom", () => {
  it.each([
    ["It makes your blood boil.", ["feeling-summary"]],
    ["This knocks you sideways.", ["feeling-summary"]],
    ["I see it knocks you sideways.", ["feeling-summary"]],
    ["It is like a punch.", ["feeling-summary"]],
    ["For me it is like a punch.", []],
    ["For them and for the children like a punch.", ["content-summary"]],
    ["It never knocks you sideways.", []],
    ["If it knocks you sideways, go.", []],
    ["What knocks you sideways?", ["open-question"]],
  ])("%j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("a lack", () => {
  it.each([
    ["You are not pleased.", ["feeling-summary"]],
    ["Not pleased.", ["feeling-summary"]],
    ["You are pleased.", []],
    ["I am not pleased.", []],
    ["They are not pleased.", []],
    ["You were not pleased.", []],
    ["If you are not pleased, go.", []],
  ])("%j: %j", (text, expected) => {
    expect(movesOf(text)).toEqual(expected);
  });
});

describe("what was named", () => {
  it.each([
    ["You are angry.", [{ family: "anger", near: ["disappointment"], strength: 3 }]],
    ["You are terrified.", [{ family: "fear", near: [], strength: 5 }]],
    ["This knocks you sideways.", [{ family: null, near: [], strength: 4 }]],
    ["You feel that they lie.", []],
    [
      "You are terrified and angry.",
      [
        { family: "fear", near: [], strength: 5 },
        { family: "anger", near: ["disappointment"], strength: 3 },
      ],
    ],
  ])("%j: %j", (text, expected) => {
    expect(summaryIn(text)?.feelings).toEqual(expected);
  });

  it.each([
    ["You are angry.", 3],
    ["You are very angry.", 4],
    ["You are really, really angry.", 4],
    ["You are a bit angry.", 2],
    ["You are slightly and very angry.", 2],
    ["You are very a b angry.", 4],
    ["You are very a b c angry.", 3],
    ["Very much so, but you are angry.", 3],
    ["You are really terrified.", 5],
    ["You are slightly uneasy.", 1],
    ["I hear your very anger.", 4],
    ["You are not very pleased.", 3],
    ["Really, it makes your blood boil.", 3],
  ])("is as strong as %j: %i", (text, expected) => {
    expect(summaryIn(text)?.feelings?.[0]?.strength).toBe(expected);
  });

  it.each([
    ["You are angry.", false],
    ["You are angry?", true],
    ["Are you angry", true],
    ["Maybe you are angry.", true],
    ["Sounds angry.", true],
    ["Maybe. You are angry.", false],
    ["You are angry, or maybe terrified.", true],
  ])("is a guess in %j: %s", (text, expected) => {
    expect(summaryIn(text)?.tentative).toBe(expected);
  });
});

describe("the words of a summary", () => {
  it.each([
    ["Well. I hear that you are angry, sir. Go.", ["feeling-summary: I hear that you are angry"]],
    ["I see, you are angry.", ["feeling-summary: you are angry"]],
    ["You are angry and you are terrified.", ["feeling-summary: You are angry and you are terrified"]],
    [
      "You are angry. You are terrified.",
      ["feeling-summary: You are angry", "feeling-summary: You are terrified"],
    ],
  ])("in %j", (text, expected) => {
    expect(spansOf(text)).toEqual(expected);
  });
});
