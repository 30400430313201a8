import * as z from "zod";
import { FEELINGS, LANGUAGES, MOVES, type MoveId } from "../language/terms.js";

/** Own checks carry the code of the problem as their message; the wording is the language's. */
const text = z.string().regex(/\S/, { error: "empty-text" });
const texts = z.array(text);
const someTexts = texts.min(1);

const cues = z.strictObject(
  Object.fromEntries(MOVES.map((move) => [move, z.exactOptional(someTexts)])) as Record<
    MoveId,
    z.ZodExactOptional<typeof someTexts>
  >,
);

const feeling = z.strictObject({
  family: z.enum(FEELINGS).describe("The family the words belong to."),
  near: z.exactOptional(z.array(z.enum(FEELINGS))).describe("Families they fit as well."),
  strength: z.int().min(1).max(5).default(3).describe("1 a touch, 3 the plain word, 5 extreme."),
  states: z.exactOptional(someTexts).describe("What somebody is: angry, at the end of their tether."),
  names: z.exactOptional(someTexts).describe("What it is called: anger, fury."),
  idioms: z.exactOptional(someTexts).describe("Whole ways of saying it: that takes the biscuit."),
  lacks: z.exactOptional(someTexts).describe("Pleasant states that mean it when denied: not amused."),
});

/** A lexicon as it is written: words and phrases to add to those of a language. Strict, kebab-case. */
export const lexiconSchema = z.strictObject({
  language: z.exactOptional(z.enum(LANGUAGES)).describe("The language the words belong to; default both."),
  cues: cues.default({}).describe("Phrases by the move they mean."),
  feelings: z.array(feeling).default([]).describe("Words for feelings."),
  topics: z.record(text, someTexts).default({}).describe("Words by which a topic is recognised."),
});

/** A sound lexicon, defaults filled in. */
export type LexiconFile = z.output<typeof lexiconSchema>;
