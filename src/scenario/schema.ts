import * as z from "zod";
import {
  DIFFICULTIES,
  ENDINGS,
  FEELINGS,
  LANGUAGES,
  LEVELS,
  MOVES,
  OUTCOMES,
  REACTIONS,
  TENANT_FEELINGS,
  type MoveId,
} from "../language/terms.js";

/** Own checks carry the code of the problem as their message; the wording is the language's. */
const text = z.string().regex(/\S/, { error: "empty-text" });
const texts = z.array(text);
const someTexts = texts.min(1);
const outOfTen = z.number().min(0).max(10);
const outOf100 = z.number().min(0).max(100);
const factor = z.number().min(0.25).max(3);

function oneOrMore<T extends z.ZodType>(item: T): z.ZodUnion<[T, z.ZodArray<T>]> {
  return z.union([item, z.array(item).min(1)]);
}

const temperament = z.strictObject({
  heats: factor.default(1).describe("Multiplies whatever raises the arousal (1: an average tenant)."),
  cools: factor.default(1).describe("Multiplies whatever lowers the arousal (1: an average tenant)."),
});

const start = z.strictObject({
  arousal: outOfTen.default(3).describe("How strongly the feeling holds the tenant, 0 to 10."),
  feeling: z.enum(TENANT_FEELINGS).default("none").describe("What the tenant feels at the door."),
  trust: outOfTen.default(5).describe("Trust in the trainee, 0 to 10."),
  hope: outOfTen.default(5).describe("Hope that it can still be otherwise, 0 to 10."),
});

const afterNews = z.strictObject({
  arousal: outOfTen.default(8).describe("Where the blow lands, 0 to 10."),
  feeling: z
    .exactOptional(z.enum(TENANT_FEELINGS))
    .describe("The feeling the news gives; default the one at the start."),
});

const feeling = z.enum(FEELINGS);
const underneath = z.union([
  feeling,
  z.strictObject({
    anger: z.exactOptional(feeling),
    sadness: z.exactOptional(feeling),
    fear: z.exactOptional(feeling),
    disbelief: z.exactOptional(feeling),
    shame: z.exactOptional(feeling),
    disappointment: z.exactOptional(feeling),
    otherwise: z.exactOptional(feeling).describe("Under every feeling not named here."),
  }),
]);

const tenant = z.strictObject({
  name: text.describe("How the tenant is called in the conversation."),
  about: z.exactOptional(text).describe("Who the tenant is, for the trainee to read beforehand."),
  temperament: temperament.prefault({}).describe("How quickly the tenant heats and cools."),
  start: start.prefault({}).describe("The tenant before the news."),
  "after-news": afterNews.prefault({}).describe("The tenant right after the news."),
  underneath: z
    .exactOptional(underneath)
    .describe("The deeper feeling, or a map from the feeling shown to the one under it."),
});

const when = z.strictObject({
  feeling: z.exactOptional(oneOrMore(z.enum(TENANT_FEELINGS))).describe("What the tenant feels now."),
  arousal: z.exactOptional(oneOrMore(z.enum(LEVELS))).describe("low under 3.5, high from 6.5."),
  hope: z.exactOptional(oneOrMore(z.enum(LEVELS))).describe("low under 3.5, high from 6.5."),
  topic: z.exactOptional(oneOrMore(text)).describe("The topic named last by either speaker."),
  underneath: z
    .exactOptional(oneOrMore(z.enum(["open"])))
    .describe("Only once the deeper feeling has opened."),
  after: z
    .exactOptional(oneOrMore(z.enum([...MOVES, ...REACTIONS])))
    .describe("What the trainee just did, or the reaction it calls for."),
  ending: z.exactOptional(oneOrMore(z.enum(ENDINGS))).describe("Said only as the last line of such an end."),
});

const line = z.strictObject({
  id: text.describe("Unique in the file."),
  when: when.default({}).describe("When the line fits: all conditions must hold, a list means any of."),
  say: text.describe("What the tenant says."),
  looks: z.exactOptional(text).describe("What there is to see."),
});

const vocabulary = z.strictObject(
  Object.fromEntries(MOVES.map((move) => [move, z.exactOptional(texts)])) as Record<
    MoveId,
    z.ZodExactOptional<typeof texts>
  >,
);

const briefing = z.strictObject({
  situation: z.exactOptional(text).describe("What the trainee comes to do."),
  facts: texts.default([]).describe("What the trainee knows."),
  final: texts.default([]).describe("What stands, whatever is said."),
  "offer-later": texts.default([]).describe("What may be explained and offered once the emotion has sunk."),
});

const news = z.strictObject({
  sentence: text.describe("The bad news in one sentence."),
  phrases: texts.default([]).describe("Other ways of saying it; * stands for a few words."),
});

const opening = z.strictObject({
  say: text.describe("The tenant's first words."),
  looks: z.exactOptional(text).describe("What there is to see."),
});

const expectation = z.strictObject({
  outcome: z.exactOptional(oneOrMore(z.enum(OUTCOMES))).describe("How it ends; a list means any of."),
  loops: z.exactOptional(z.int().min(0).max(30)).describe("Explanation loops there are."),
  score: z
    .exactOptional(z.strictObject({ min: outOf100.default(0), max: outOf100.default(100) }))
    .describe("Between these, both included: 0 to 100."),
});

const test = z.strictObject({
  name: text.describe("What it shows, in a few words."),
  seed: z.int().default(1).describe("The same seed gives the same tenant; default 1."),
  difficulty: z.enum(DIFFICULTIES).default("real").describe("Default real."),
  trainee: z.array(z.string()).min(1).describe('What the trainee says, a turn an item; "" is silence.'),
  expect: expectation.describe("What must come of it."),
});

/** A scenario file as it is written: strict, kebab-case. Free of transformations, so that a JSON Schema can be made of it. */
export const scenarioSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "bad-id" })
    .describe("Kebab-case, as in the file name."),
  aliases: texts.default([]).describe("Other names to start the scenario by."),
  language: z.enum(LANGUAGES).describe("The one language of the file."),
  title: text.describe("As it stands in lists."),
  "facts-checked": z
    .exactOptional(z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: "bad-month" }))
    .describe("When the facts of law and policy were last checked: YYYY-MM."),
  briefing: briefing.prefault({}).describe("What the trainee reads beforehand."),
  news: news.describe("The bad news."),
  tenant: tenant.describe("Who the tenant is."),
  topics: z.record(text, someTexts).default({}).describe("Words by which a topic is recognised."),
  opening: opening.describe("How the conversation begins."),
  lines: z.array(line).min(1).describe("Everything the tenant can say."),
  vocabulary: vocabulary.default({}).describe("Jargon of this situation: phrases by the move they mean."),
  tests: z
    .array(test)
    .default([])
    .describe("Short conversations with what must come of them; `scenarios simulate` plays them."),
});

/** A sound scenario file, defaults filled in. */
export type ScenarioFile = z.output<typeof scenarioSchema>;
