import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/language/terms.js";
import { parseScenario } from "../../src/scenario/parse.js";
import { reviewScenario } from "../../src/scenario/review.js";
import { eviction } from "../support/played.js";

/** Sound files with something to say about. Each says what it expects in comments: `# expect: code line:column`. */
const FOLDER = new URL("../fixtures/scenarios/reviewed/", import.meta.url);
const FILES = readdirSync(FOLDER);

describe("the review of a sound scenario", () => {
  it.each(FILES)("says what %s is to be told, and nothing else", (name) => {
    const text = readFileSync(new URL(name, FOLDER), "utf8");
    const expected = [...text.matchAll(/^# expect: (.+)$/gm)].map(([, place]) => place ?? "");
    const { scenario } = parseScenario(text);
    if (scenario === undefined) throw new Error(`${name} is not sound`);
    const told = reviewScenario(scenario, text);
    expect(told.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
    expect(told.every(({ severity }) => severity === "warning")).toBe(true);
  });

  it.each(LANGUAGES)("has nothing to say of the eviction in %s", (language) => {
    const text = readFileSync(new URL(`../../scenarios/eviction.${language}.yaml`, import.meta.url), "utf8");
    expect(reviewScenario(eviction(language), text)).toEqual([]);
  });
});
