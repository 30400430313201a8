import * as z from "zod";
import { DIFFICULTIES, LANGUAGES, SKILLS, type Skill } from "../../language/terms.js";

/** A session is over after thirty turns; of real conversations none comes near this. Beyond it a file is something else. */
const MOST_TURNS = 2000;

const text = z.string().regex(/\S/, { error: "empty-text" });
const mark = z.int().min(1).max(5);

/** A turn belongs to one speaker, which a cross-check sees to. Nothing behind `trainee:` is silence too. */
const turn = z.strictObject({
  tenant: z.exactOptional(z.string()),
  trainee: z.exactOptional(z.union([z.string(), z.null()])),
});

const selfRating = z.strictObject(
  Object.fromEntries(SKILLS.map((skill) => [skill, z.exactOptional(mark)])) as Record<
    Skill,
    z.ZodExactOptional<typeof mark>
  >,
);

/** A script or a transcript as it is written: strict, kebab-case. */
export const scriptSchema = z.strictObject({
  scenario: z.exactOptional(text).describe("An id, an alias or a path."),
  language: z.exactOptional(z.enum(LANGUAGES)).describe("Default: the scenario's, else told from the text."),
  news: z.exactOptional(text).describe("The bad news in a sentence; only needed where no scenario gives it."),
  seed: z.exactOptional(z.int()).describe("Draws the tenant's lines; default 1."),
  difficulty: z.exactOptional(z.enum(DIFFICULTIES)).describe("How fierce the tenant is; default real."),
  "self-rating": z.exactOptional(selfRating).describe("The trainee's own marks for the five skills, 1 to 5."),
  turns: z.array(turn).min(1).max(MOST_TURNS).describe("The turns in order."),
});

/** A sound script or transcript. */
export type ScriptFile = z.output<typeof scriptSchema>;
