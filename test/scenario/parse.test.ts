import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/scenario/parse.js";

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/scenarios/${name}`, import.meta.url), "utf8");
}

const LEAST = fixture("least.nl.yaml");
const codes = (text: string): string[] => parseScenario(text).problems.map(({ code }) => code);

describe("a sound scenario", () => {
  it("with every key keeps every key", () => {
    const { scenario, problems } = parseScenario(fixture("whole.en.yaml"), { fileName: "whole.en.yaml" });
    expect(problems).toEqual([]);
    expect(scenario).toMatchObject({
      id: "whole",
      aliases: ["complete", "full-house"],
      factsChecked: "2026-11",
      briefing: { final: ["The shed goes."], offerLater: ["A locker in the basement."] },
      tenant: {
        temperament: { heats: 1.5, cools: 0.75 },
        start: { arousal: 2, feeling: "fear", trust: 4, hope: 7 },
        afterNews: { arousal: 9, feeling: "disbelief" },
      },
      topics: { tools: ["tool", "tools", "workbench"] },
      vocabulary: { explanation: ["planning permission"] },
    });
  });

  it("has its conditions as lists, a single value too", () => {
    const [anything, tools, deep] = parseScenario(fixture("whole.en.yaml")).scenario?.lines ?? [];
    expect(anything?.when).toEqual({});
    expect(tools?.when).toEqual({
      feeling: ["anger", "sadness"],
      arousal: ["high"],
      hope: ["low"],
      topic: ["tools"],
      after: ["explanation", "loop"],
    });
    expect(deep?.when).toEqual({ underneath: "open" });
  });

  it("spells out what lies underneath, and nothing under itself", () => {
    const underneath = parseScenario(fixture("whole.en.yaml")).scenario?.tenant.underneath;
    expect(underneath).toEqual({
      anger: "sadness",
      sadness: "shame",
      fear: "shame",
      disbelief: "shame",
      disappointment: "shame",
    });
  });

  it("with the least there can be gets the defaults", () => {
    const { scenario, problems } = parseScenario(LEAST, { fileName: "least.nl.yaml" });
    expect(problems.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    expect(scenario).toMatchObject({
      aliases: [],
      briefing: { facts: [], final: [], offerLater: [] },
      news: { phrases: [] },
      tenant: {
        temperament: { heats: 1, cools: 1 },
        start: { arousal: 3, feeling: "none", trust: 5, hope: 5 },
        afterNews: { arousal: 8 },
        underneath: {},
      },
      topics: {},
      vocabulary: {},
    });
    expect(scenario?.tenant.afterNews).not.toHaveProperty("feeling");
  });

  it("reads the same with a byte order mark and Windows line ends, and points at the same places", () => {
    const windows = parseScenario(`\ufeff${LEAST.replaceAll("\n", "\r\n")}`);
    expect(windows).toEqual(parseScenario(LEAST));
  });

  it("takes yes, no and dots as words", () => {
    const said = (say: string): unknown =>
      parseScenario(LEAST.replace("say: Tja.", `say: ${say}`)).scenario?.lines[0]?.say;
    expect(["ja", "no", "..."].map(said)).toEqual(["ja", "no", "..."]);
  });
});

describe("the help with a problem", () => {
  it("names what was expected, the nearest spelling and the path", () => {
    const text = LEAST.replace("say: Tja.", "say: Tja.\n    when: { after: [loop, explaning] }");
    const problem = parseScenario(text).problems.find(({ code }) => code === "not-allowed");
    expect(problem).toMatchObject({
      path: "lines[0].when.after[1]",
      severity: "error",
      values: { value: "explaning", nearest: "explanation" },
    });
    expect(problem?.values["expected"]).toContain("feeling-summary");
    expect((problem?.endColumn ?? 0) - (problem?.column ?? 0)).toBe("explaning".length);
  });

  it("says where a line with the same id stands", () => {
    const text = `${LEAST}  - id: altijd\n    say: Nou.\n`;
    const [first] = parseScenario(text).problems.filter(({ code }) => code === "duplicate-line");
    expect(text.split("\n")[Number(first?.values["first"]) - 1]).toContain("id: altijd");
  });

  it("keeps long values short", () => {
    const [problem] = parseScenario(`${LEAST}${"k".repeat(500)}: 1\n`).problems.filter(
      ({ code }) => code === "unknown-key",
    );
    expect(String(problem?.values["key"]).length).toBeLessThan(70);
  });

  it("knows topics by their own name only", () => {
    expect(codes(LEAST.replace("say: Tja.", "say: Tja.\n    when: { topic: constructor }"))).toContain(
      "unknown-topic",
    );
    expect(codes(`${LEAST}__proto__: {}\n`)).toContain("unknown-key");
  });
});

describe("a text that is no scenario", () => {
  it.each([
    ["nothing", "", "file-empty"],
    ["only a comment", "# later\n", "file-empty"],
    ["a list", "- a\n", "expected-map"],
    ["a word", "eviction", "expected-map"],
    ["a key that is a list", "[a]: b", "yaml-key"],
    ["a tag", "id: !!binary x", "expected-text"],
    ["a reference to itself", "id: &a [*a]", "expected-text"],
  ])("%s", (_, text, code) => {
    expect(codes(text)).toContain(code);
  });

  it.each([
    ["brackets", "[".repeat(500_000), "too-complex"],
    ["groups", "{a: ".repeat(250_000), "too-complex"],
    ["dashes", "- ".repeat(500_000), "too-complex"],
    ["question marks", "? ".repeat(500_000), "too-complex"],
    [
      "deep indentation",
      Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
      "too-complex",
    ],
    ["very many keys", Array.from({ length: 100_000 }, (_, n) => `k${n}: 1`).join("\n"), "too-complex"],
    ["many keys", Array.from({ length: 10_000 }, (_, n) => `k${n}: 1`).join("\n"), "more-problems"],
    ["very many references", `a: &a x\nb: [${"*a, ".repeat(50_000)}]`, "yaml-bomb"],
    ["more than a mebibyte", "a".repeat(1024 * 1024 + 1), "file-too-large"],
  ])("%s takes no time and gives a bounded list", (_, text, code) => {
    const begin = performance.now();
    const found = codes(text);
    // far more than it takes, on a busy machine too, and far less than what grows with the square would
    expect(performance.now() - begin).toBeLessThan(15_000);
    expect(found).toContain(code);
    expect(found.length).toBeLessThan(120);
  });
});

describe("laws", () => {
  const alphabet = fc.constantFrom(
    ..."a: -[]{},#&*!|>'\"%@`?\n\t\r\\\u0000\u001b\ufeff\ud83d0".split(""),
    "\n  ",
    ": ",
    "- ",
  );

  it("no text makes it throw, and every place lies in the text", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(alphabet).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const lines = text.replace(/^\ufeff/, "").split("\n");
        for (const { line, column } of parseScenario(text).problems) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it("a sound file with a stretch cut out or put in does not make it throw", () => {
    const whole = fixture("whole.en.yaml");
    const place = fc.nat(whole.length);
    fc.assert(
      fc.property(place, fc.nat(20), fc.array(alphabet, { maxLength: 6 }), (from, length, parts) => {
        const text = whole.slice(0, from) + parts.join("") + whole.slice(from + length);
        const { scenario, problems } = parseScenario(text);
        expect(scenario === undefined).toBe(problems.some(({ severity }) => severity === "error"));
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
