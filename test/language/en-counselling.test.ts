import { describe, expect, it } from "vitest";
import { grammar } from "../../src/language/en/grammar.js";
import { lexiconOf } from "../../src/language/recognition.js";
import { Speller } from "../../src/language/text/spelling.js";
import { read } from "../../src/language/text/read.js";
import type { MoveId } from "../../src/language/terms.js";
import { recognise } from "../../src/moves/recognise.js";

const lexicon = lexiconOf("en");
const NOD = read("Yeah, I guess so.", lexicon);

function movesOf(text: string): MoveId[] {
  return [...new Set(recognise(text, lexicon, NOD).hits.map(({ move }) => move))];
}

describe("reflections in English counselling", () => {
  it.each([
    "It sounds like your mum is on your back.",
    "So drinking helps you forget.",
    "And that keeps you going.",
    "On the one hand you enjoy it, and on the other you lose your mornings.",
    "Part of you wants to stop.",
    "You'd rather not take tablets.",
    "It's important to you to be a good dad.",
    "The cost is a big thing for you.",
    "There's a lot of pressure on you.",
    "He nags you about it.",
    "It doesn't seem worth it.",
    "So a seven.",
    "You-you've cut back quite a bit.",
  ])("are told back: %j", (text) => {
    expect(movesOf(text)).toEqual(["content-summary"]);
  });

  it.each(["So I wrote it down.", "So we met on Monday.", "You know, it rained.", "And I went home."])(
    "are not the speaker's own story: %j",
    (text) => {
      expect(movesOf(text)).not.toContain("content-summary");
    },
  );
});

describe("questions in English counselling", () => {
  it.each<[string, MoveId]>([
    ["Tell me a bit about the garden.", "open-question"],
    ["What else do you like?", "open-question"],
    ["I'm curious what led you here.", "open-question"],
    ["Well, what do you make of it, or", "open-question"],
    ["Give me an example.", "open-question"],
    ["On a scale from one to ten, how sure are you?", "closed-question"],
    ["Is it all right if we turn to your sleep?", "closed-question"],
    ["May I ask you something?", "closed-question"],
    ["Would you be willing to talk again?", "closed-question"],
    ["Any other thoughts", "closed-question"],
  ])("are put in many ways: %j", (text, move) => {
    expect(movesOf(text)).toEqual([move]);
  });
});

describe("facts and advice in English counselling", () => {
  it.each<[string, MoveId]>([
    ["Studies show that most people need a few tries.", "explanation"],
    ["Smoke in the house is bad for your kids.", "explanation"],
    ["That puts you at risk.", "explanation"],
    ["The more you walk, the better you sleep.", "explanation"],
    ["You need to take these every day.", "solution"],
    ["I'd like you to write it down.", "solution"],
    ["How about trying to walk to work?", "solution"],
    ["Why don't you start with one day?", "solution"],
    ["Maybe you could keep a diary.", "solution"],
    ["That will help with the cough.", "solution"],
    ["Don't smoke in the car.", "solution"],
  ])("are given: %j", (text, move) => {
    expect(movesOf(text)).toEqual([move]);
  });
});

describe("praise and nods in English counselling", () => {
  it.each<[string, MoveId]>([
    ["That's great.", "acknowledgement"],
    ["That's a really good step.", "acknowledgement"],
    ["Good for you.", "acknowledgement"],
    ["All right.", "encourager"],
    ["Absolutely.", "encourager"],
    ["See you next week.", "other"],
  ])("leave the floor: %j", (text, move) => {
    expect(movesOf(text)).toEqual([move]);
  });
});

describe("calm talk in English", () => {
  it.each<[string, MoveId]>([
    ["What helps you to relax?", "emotion-block"],
    ["You don't like the mornings.", "emotion-block"],
    ["You took the patch because you wanted to stop.", "blame"],
    ["Maybe we can look at that together.", "false-hope"],
    ["Let's look at it again in a few weeks.", "minimising"],
    ["It was not a very good night.", "forewarning"],
  ])("%j is no %s", (text, move) => {
    expect(movesOf(text)).not.toContain(move);
  });
});

describe("words said twice", () => {
  const speller = new Speller(grammar);

  it.each([
    ["you-you", "you"],
    ["you-you've", "you have"],
    ["It's-it's", "it is"],
    ["I-I'm", "i am"],
    ["so-so", "so"],
    ["red-red", "red-red"],
  ])("%j is read as %j", (said, meant) => {
    expect(
      speller
        .spell(said)
        .words.map(({ norm }) => norm)
        .join(" "),
    ).toBe(meant);
  });
});
