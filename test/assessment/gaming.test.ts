import { describe, expect, it } from "vitest";
import { DIFFICULTIES, LANGUAGES } from "../../src/language/terms.js";
import { assessFixture, scriptsIn } from "./support/submissions.js";

/** Nobody who only plays the score comes to this; who does it well comes far over it. */
const GAMED = 55;
const GOOD = 85;

describe.each(LANGUAGES)("in %s", (language) => {
  const scripts = scriptsIn(`gaming/${language}`);

  it("there are at least fourteen ways of gaming the score, the same in each language", () => {
    expect(scripts.length).toBeGreaterThanOrEqual(14);
    const names = (other: string): string[] =>
      scriptsIn(`gaming/${other}`).map((path) => path.split("/").at(-1) ?? "");
    for (const other of LANGUAGES) expect(names(other)).toEqual(names(language));
  });

  it.each(scripts)("%s does not pay", (path) => {
    expect(assessFixture(path, language).score).toBeLessThan(GAMED);
  });

  it("doing it well does", () => {
    const { score, outcome, unplayed } = assessFixture(`reference/${language}.yaml`, language);
    expect(score).toBeGreaterThanOrEqual(GOOD);
    expect({ outcome, unplayed }).toEqual({ outcome: "reasonable", unplayed: [] });
  });

  it("pays with no seed and at no difficulty", () => {
    for (const difficulty of DIFFICULTIES)
      for (const seed of [1, 2])
        for (const path of scripts) {
          const { score } = assessFixture(path, language, { difficulty, seed });
          expect(score, `${path} ${difficulty} ${seed}`).toBeLessThan(GAMED);
        }
  });
});
