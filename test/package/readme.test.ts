import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/assess.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { eviction } from "../support/played.js";
import { ROOT, runNode } from "../support/run.js";

const README = readFileSync(join(ROOT, "README.md"), "utf8");

/** The block below `<!-- example: NAME -->`. */
function example(name: string): string {
  const [, block] = README.split(`<!-- example: ${name} -->\n\n\`\`\``);
  if (block === undefined) throw new Error(`the README has no example "${name}"`);
  return block.slice(block.indexOf("\n") + 1, block.indexOf("\n```"));
}

describe("the examples in the README", () => {
  it("are these", () => {
    const names = [...README.matchAll(/<!-- example: (.+?) -->/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(["library", "script", "transcript en", "transcript nl"]));
  });

  it.each(LANGUAGES)("a transcript in %s", (language) => {
    const { assessment } = assess({ text: example(`transcript ${language}`), kind: "text" });
    expect(assessment).toMatchObject({
      kind: "transcript",
      language,
      outcome: "emotional",
      feelingSummaries: [3],
    });
    expect(assessment.turns.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      [],
      ["silence-well-placed"],
      ["feeling-summary"],
    ]);
  });

  it("a script", () => {
    const { assessment } = assess({ text: example("script"), scenario: eviction("en") });
    expect(assessment).toMatchObject({ kind: "script", seed: 7, feelingSummaries: [3], unplayed: [] });
  });

  it("the library, as somebody else imports it", () => {
    const { status, stdout, stderr } = runNode(["--input-type=module", "-e", example("library")]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^\d+ \{\s+blow: \d+/);
    expect(stdout).toContain("rule: 'feeling-summary'");
    expect(stdout).toMatch(/feeling-summary \w+\n$/);
  });
});
