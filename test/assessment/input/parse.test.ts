import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInput } from "../../../src/assessment/input/parse.js";
import { INPUT_KINDS, type InputKind } from "../../../src/assessment/input/pieces.js";

const TURNS = "turns:\n  - tenant: Who is it?\n  - trainee: Bad news.\n";
const SOUND = `news: The kitchen stays.\n${TURNS}`;

/** `code line:column` of every problem. */
function problemsIn(text: string, kind: InputKind): string[] {
  return parseInput(text, kind).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe("a sound file", () => {
  it("in YAML keeps every key, and silence is an empty text, written out or not", () => {
    const text = `scenario: eviction
language: nl
news: De woning wordt ontruimd.
seed: 7
difficulty: hard
self-rating: { blow: 4, listening: 1 }
turns:
  - trainee: Slecht nieuws.
  - tenant: Wat?
  - trainee: ""
  - trainee:
`;
    const { placed, problems } = parseInput(text, "yaml");
    expect(problems).toEqual([]);
    expect(placed.map(({ submission, number }) => ({ submission, number }))).toEqual([
      {
        number: undefined,
        submission: {
          scenario: "eviction",
          language: "nl",
          news: "De woning wordt ontruimd.",
          seed: 7,
          difficulty: "hard",
          selfRating: { blow: 4, listening: 1 },
          turns: [{ trainee: "Slecht nieuws." }, { tenant: "Wat?" }, { trainee: "" }, { trainee: "" }],
        },
      },
    ]);
  });

  it.each<[string, InputKind, string]>([
    ["YAML in documents", "yaml", `${SOUND}---\n${SOUND}--- # and a third\n${SOUND}`],
    ["YAML in a list", "yaml", `- {news: N, turns: [{trainee: a}, {tenant: b}]}\n`.repeat(3)],
    [
      "a JSON list",
      "json",
      JSON.stringify(Array(3).fill({ news: "N", turns: [{ tenant: "a" }, { trainee: "b" }] })),
    ],
    [
      "JSON lines",
      "jsonl",
      `${JSON.stringify({ news: "N", turns: [{ tenant: "a" }, { trainee: "" }] })}\n\n`.repeat(3),
    ],
    ["plain text with rules between", "text", "News: N\nTenant: a\nMe: b\n---\n".repeat(3)],
  ])("can hold several conversations: %s", (_, kind, text) => {
    const { placed, problems } = parseInput(text, kind);
    expect(problems).toEqual([]);
    expect(placed.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it.each([
    ["a byte order mark", `\ufeff${SOUND}`],
    ["line ends of another system", SOUND.replaceAll("\n", "\r\n")],
    ["a YAML header", `%YAML 1.2\n---\n${SOUND}...\n`],
    ["comments and rules around it", `# first\n---\n${SOUND}\n---\n# last\n`],
  ])("may have %s", (_, text) => {
    const { placed, problems } = parseInput(text, "yaml");
    expect([problems, placed.length]).toEqual([[], 1]);
  });
});

describe("faults are told all at once, each in its place", () => {
  it.each<[string, string, string[]]>([
    ["an unknown key", `neews: x\n${SOUND}`, ["unknown-key 1:1"]],
    ["a misspelt speaker", `${SOUND}  - tenent: Hm.\n`, ["unknown-key 5:5"]],
    ["two speakers in a turn", `${SOUND}  - {tenant: a, trainee: b}\n`, ["one-speaker 5:5"]],
    ["a turn of nobody", `${SOUND}  - {}\n`, ["one-speaker 5:5"]],
    ["a turn that is only text", `${SOUND}  - Hm.\n`, ["expected-map 5:5"]],
    ["a number for a text", `${SOUND}  - trainee: 640\n`, ["expected-text 5:14"]],
    ["a tenant without words", `${SOUND}  - tenant:\n`, ["empty-value 5:5"]],
    ["a seed that is not whole", `seed: 1.5\n${SOUND}`, ["expected-whole 1:7"]],
    ["a seed past all numbers", `seed: 1e300\n${SOUND}`, ["number-too-big 1:7"]],
    ["another difficulty", `difficulty: mild\n${SOUND}`, ["not-allowed 1:13"]],
    ["another language", `language: de\n${SOUND}`, ["not-allowed 1:11"]],
    ["a mark out of range", `self-rating: {blow: 6}\n${SOUND}`, ["number-too-big 1:21"]],
    ["no turns", "news: N\nturns: []\n", ["empty-list 2:8"]],
    ["no turns at all", "news: N\n", ["missing-key 1:1"]],
    ["nothing the trainee says", "news: N\nturns:\n  - tenant: a\n", ["no-trainee-turn 2:1"]],
    ["a scenario misspelt", "scenari: eviction\nturns:\n  - trainee: a\n", ["unknown-key 1:1"]],
    ["a script without a scenario", "turns:\n  - trainee: a\n", ["script-needs-scenario 1:1"]],
    ["a script with only its news", "news: N\nturns:\n  - trainee: a\n", ["script-needs-scenario 2:1"]],
    ["a transcript without news", TURNS, ["news-needed 1:1"]],
    ["empty news", `news: ""\n${TURNS}`, ["empty-text 1:7"]],
    ["a key that stands twice", `news: a\n${SOUND}`, ["duplicate-key 2:1"]],
    ["no map", "just words\n", ["expected-map 1:1"]],
    ["nothing", "", ["file-empty 0:0"]],
    ["only comments", "# nothing\n", ["file-empty 0:0"]],
    ["unsound YAML", `news: "open\n${TURNS}`, ["yaml-unclosed-quote 1:7"]],
    [
      "several of them",
      "seed: x\nturns:\n  - trainee: 1\n  - tenant: a\n  - tranee: b\n",
      ["expected-number 1:7", "news-needed 2:1", "expected-text 3:14", "unknown-key 5:5"],
    ],
    [
      "a bomb",
      `a: &a [x, x, x, x, x, x]\n${["b", "c", "d", "e"].map((key, at) => `${key}: &${key} [${`*${"abcd"[at]}, `.repeat(6)}]\n`).join("")}${SOUND}`,
      ["yaml-bomb 0:0"],
    ],
  ])("in YAML: %s", (_, text, expected) => {
    expect(problemsIn(text, "yaml")).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ["a comma too many", '{"news": "N",\n "turns": [{"trainee": "a"},]}', ["json-syntax 2:29"]],
    ["a comma too few", '{"news": "N"\n "turns": []}', ["json-syntax 2:2"]],
    ["single quotes", "{'news': 1}", ["json-syntax 1:2"]],
    ["something behind it", "{} {}", ["json-syntax 1:4"]],
    ["an end too soon", '{"turns": [', ["json-syntax 1:12"]],
    ["a number written as JSON does not", '{"seed": 07}', ["json-syntax 1:10"]],
    ["nests without end", "[".repeat(100), ["json-deep 1:66"]],
    [
      "nests that JSON.parse takes",
      `{"turns": ${"[".repeat(100)}${"]".repeat(100)}}`,
      ["expected-map 1:75", "script-needs-scenario 1:75"],
    ],
    ["an unknown key", '{"news": "N", "turns": [{"tenant": "a"},\n {"trainer": "b"}]}', ["unknown-key 2:3"]],
    [
      "a wrong value",
      '{"seed": "7",\n"news": "N", "turns": [{"tenant": ""}, {"trainee": 7}]}',
      ["expected-number 1:10", "expected-text 2:52"],
    ],
    ["nothing", " \n", ["file-empty 0:0"]],
  ])("in JSON: %s", (_, text, expected) => {
    expect(problemsIn(text, "json")).toEqual(expected);
  });

  it("in JSON lines: on the line they stand on, and the other lines count", () => {
    const good = JSON.stringify({ news: "N", turns: [{ tenant: "a" }, { trainee: "b" }] });
    const { placed, problems } = parseInput(`${good}\n{"turn": 1}\nno JSON\n${good}`, "jsonl");
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      "missing-key 2:1",
      "unknown-key 2:2",
      "json-syntax 3:1",
    ]);
    expect(placed.map(({ number }) => number)).toEqual([1, 4]);
  });

  it("in one document leave the others alone", () => {
    const { placed, problems } = parseInput(`${SOUND}---\nturns: 7\n---\n${SOUND}`, "yaml");
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(["expected-list 6"]);
    expect(placed.map(({ number }) => number)).toEqual([1, 3]);
  });

  it("offer the nearest right spelling, and what there is", () => {
    const [problem] = parseInput(`turs: []\n${SOUND}`, "yaml").problems;
    expect(problem?.values).toEqual({
      key: "turs",
      nearest: "turns",
      expected: "scenario, language, news, seed, difficulty, self-rating, turns",
    });
  });

  it("can be told of a key later on, where a reader finds it", () => {
    const { placed } = parseInput(`\n${SOUND}---\nscenario: x\n${TURNS}`, "yaml");
    const fault = { code: "scenario-missing", path: ["scenario"] } as const;
    expect(placed.map(({ locate }) => locate(fault).line)).toEqual([2, 7]);
    const [inJson] = parseInput('{"turns": [{"trainee": "a"}],\n "scenario": "x"}', "json").placed;
    expect(inJson?.locate(fault)).toMatchObject({ line: 2, column: 14, endColumn: 17 });
  });
});

describe("any text", () => {
  const odd = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          "turns",
          ":",
          "-",
          " ",
          "\n",
          "{",
          "}",
          "[",
          "]",
          '"',
          "trainee",
          "Me:",
          "tenant",
          "---",
          "\u0000",
          "😀",
          "\r",
          "*a",
          "&a",
          "\t",
        ),
      )
      .map((parts) => parts.join("")),
  );

  it("is read without a crash, and what is wrong stands on one of its lines", () => {
    fc.assert(
      fc.property(odd, fc.constantFrom(...INPUT_KINDS), (text, kind) => {
        const lines = text.split(/\r\n|\r|\n/).length;
        const { problems, placed } = parseInput(text, kind);
        for (const { line } of problems) expect(line).toBeLessThanOrEqual(lines);
        expect(problems.length + placed.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
