import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SKILLS } from "../../src/language/terms.js";
import { toJunit } from "../../src/report/junit.js";
import { visible } from "../../src/report/visible.js";
import { BROKEN, LOOPED, scripted, withText } from "./support/assessed.js";
import { anyText } from "./support/nasty.js";
import { named, xmlOf, type XmlElement } from "./support/xml.js";

/** The one suite of a file. */
function suiteOf(xml: string): XmlElement {
  const root = xmlOf(xml);
  expect(root.name).toBe("testsuites");
  const [suite, ...more] = named("testsuite", root);
  expect(more).toEqual([]);
  expect(suite!.attributes).toEqual(root.attributes);
  return suite!;
}

const looped = scripted(LOOPED, { file: "a.yaml" });
const broken = scripted(BROKEN, { file: "b.yaml" });
const both = [looped, broken];

describe("JUnit", () => {
  it("fails nobody without a minimum", () => {
    const suite = suiteOf(toJunit(both, { language: "nl" }));
    expect(suite.attributes).toMatchObject({ tests: "2", failures: "0" });
    expect(named("testcase", suite).flatMap((test) => named("failure", test))).toEqual([]);
  });

  it("fails who scored under the minimum, and nobody at it", () => {
    const minScore = looped.assessment.score;
    expect(broken.assessment.score).toBeLessThan(minScore);
    const suite = suiteOf(toJunit(both, { language: "en", minScore }));
    expect(suite.attributes["failures"]).toBe("1");
    const [first, second] = named("testcase", suite);
    expect(named("failure", first!)).toEqual([]);
    expect(named("failure", second!)[0]!.attributes["message"]).toContain(String(minScore));
  });

  it("tells what was scored in properties, and the report in the output", () => {
    const [first, second] = named("testcase", suiteOf(toJunit(both, { language: "nl" })));
    const properties = named("property", named("properties", first!)[0]!);
    const told = new Map(properties.map(({ attributes }) => [attributes["name"], attributes["value"]]));
    const { score, outcome, explanationLoops, skills } = looped.assessment;
    expect(told.get("score")).toBe(String(score));
    expect(told.get("outcome")).toBe(outcome);
    expect(told.get("explanationLoops")).toBe(explanationLoops[0]!.turns.join(" "));
    for (const skill of SKILLS) expect(told.get(`skill.${skill}`)).toBe(String(skills[skill] ?? ""));
    expect([first!, second!].map(({ attributes }) => attributes["file"])).toEqual(["a.yaml", "b.yaml"]);
    expect(named("system-out", first!)[0]!.text).toContain(LOOPED[2]);
  });

  it("is XML to the letter whatever was typed, and says it back", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [only] = named("testcase", suiteOf(toJunit([withText(looped, text)], { language: "nl" })));
        expect(only!.attributes["file"]).toBe(visible(text).replace(/[\n\t]/g, " "));
      }),
      { numRuns: 60 },
    );
  });
});
