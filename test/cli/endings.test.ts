import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { parseCase } from "../support/cases.js";
import { ROOT } from "../support/run.js";

const CASES = [
  ["calm", "reasonable"],
  ["complaint", "complaint"],
] as const;

describe.each(LANGUAGES)("the whole conversations of test/cases in %s", (lang) => {
  it.each(CASES)("eviction-%s ends %s, also after its text was written anew", (name, outcome) => {
    const path = join(ROOT, "test", "cases", `eviction-${name}.${lang}.case`);
    const { stdout } = parseCase(readFileSync(path, "utf8"));
    const { title, outcomes } = COACHES[lang].debrief;
    const verdict = stdout.split(`\n${title}\n`)[1]?.split("\n")[0];
    expect(verdict).toContain(outcomes[outcome]!.split(". ")[0]);
  });
});
