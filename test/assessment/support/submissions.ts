import { readdirSync, readFileSync } from "node:fs";
import { assess, type AssessInput } from "../../../src/assessment/assess.js";
import type { Assessment } from "../../../src/assessment/assessment.js";
import { kindOf } from "../../../src/assessment/input/pieces.js";
import { parseInput } from "../../../src/assessment/input/parse.js";
import type { Language } from "../../../src/language/terms.js";
import { eviction } from "../../support/played.js";

const FIXTURES = new URL("../../fixtures/", import.meta.url);

/** The names of the scripts in a folder of fixtures. */
export function scriptsIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, FIXTURES)).map((name) => `${folder}/${name}`);
}

/** A script of the fixtures, played against the tenant of the shipped scenario. */
export function assessFixture(
  path: string,
  language: Language,
  overruled: Pick<AssessInput, "seed" | "difficulty"> = {},
): Assessment {
  const { placed, problems } = parseInput(
    readFileSync(new URL(path, FIXTURES), "utf8"),
    kindOf(path) ?? "yaml",
  );
  const [first] = placed;
  if (first === undefined) throw new Error(`${path}: ${problems.map(({ code }) => code).join(", ")}`);
  const { scenario: _, ...submission } = first.submission;
  return assess({ ...submission, ...overruled, scenario: eviction(language) }, { file: path }).assessment;
}
