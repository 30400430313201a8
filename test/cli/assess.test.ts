import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment/assessment.js";
import { ASSESS_WORDINGS } from "../../src/language/assess-wordings.js";
import { fill } from "../../src/language/fill.js";
import { PROBLEM_WORDINGS } from "../../src/language/problem-wordings.js";
import { BIN, inFolder, runNode, type Outcome } from "../support/run.js";
import { catcher, runMain, withFolder, type World } from "./support/run-main.js";

const NEWS = "De woning wordt op 14 mei ontruimd.";
const TALK = {
  language: "nl",
  news: NEWS,
  turns: [
    { tenant: "Wat komt u hier doen?" },
    { trainee: "Ik heb heel slecht nieuws voor u. Uw woning wordt op 14 mei ontruimd." },
    { tenant: "Dat meent u niet!" },
    { trainee: "" },
  ],
};
const SCRIPT = `scenario: eviction
language: nl
turns:
  - trainee: Ik heb slecht nieuws. Uw woning wordt ontruimd.
  - trainee: ""
`;
const TEXT = `Nieuws: ${NEWS}\nHuurder: Wat komt u doen?\nMedewerker: Uw woning wordt ontruimd.\n`;
const JSON_TALK = JSON.stringify(TALK);

function run(argv: readonly string[], world?: World): Promise<Outcome> {
  return runMain(["assess", ...argv], world);
}

function linesOf({ stdout }: Outcome): Assessment[] {
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Assessment);
}

/** Which files were assessed, in order. */
async function filesOf(argv: readonly string[], world: World): Promise<string[]> {
  return linesOf(await run([...argv, "--format", "ndjson"], world)).map(({ file }) => file);
}

describe("what is named", () => {
  const files = {
    "b.yaml": SCRIPT,
    "a.json": JSON_TALK,
    "deep/c.txt": TEXT,
    "deep/d.md": TEXT,
    "deep/lines.jsonl": `${JSON_TALK}\n${JSON_TALK}\n`,
    "deep/notes.md": "Niets om te beoordelen.",
    "deep/.hidden/e.json": JSON_TALK,
    "node_modules/x.json": JSON_TALK,
    "other.csv": "1,2",
  };

  it.each<[string[], string[]]>([
    [
      ["b.yaml", "a.json"],
      ["b.yaml", "a.json"],
    ],
    [
      ["."],
      ["./a.json", "./b.yaml", "./deep/c.txt", "./deep/d.md", "./deep/lines.jsonl", "./deep/lines.jsonl"],
    ],
    [["deep/"], ["deep/c.txt", "deep/d.md", "deep/lines.jsonl", "deep/lines.jsonl"]],
    [["*.json"], ["a.json"]],
    [["**/*.{txt,md}"], ["deep/c.txt", "deep/d.md"]],
    [["deep/[cd].*"], ["deep/c.txt", "deep/d.md"]],
    [
      ["?.yaml", "deep/c.*"],
      ["b.yaml", "deep/c.txt"],
    ],
    [["d*p/[!c].md"], ["deep/d.md"]],
  ])("%j is %j", async (names, expected) => {
    await withFolder(files, async (cwd) => {
      const found = await filesOf(names, { cwd });
      expect(found.filter((name) => !name.endsWith("notes.md"))).toEqual(expected);
    });
  });

  it("is an exact name before it is a pattern", async () => {
    await withFolder({ "a[1].json": JSON_TALK }, async (cwd) => {
      expect(await filesOf(["a[1].json"], { cwd })).toEqual(["a[1].json"]);
    });
  });

  it("passes over a text of a folder in which nobody speaks, and says so unless it is to be quiet", async () => {
    await withFolder({ "x/readme.md": "# Over deze map", "x/a.json": JSON_TALK }, async (cwd) => {
      const told = await run(["x", "--lang", "nl", "--format", "ndjson"], { cwd });
      expect(told).toMatchObject({
        status: 0,
        stderr: `${fill(ASSESS_WORDINGS.nl.passedOver, { file: "x/readme.md" })}\n`,
      });
      expect(await run(["x", "-q", "--format", "ndjson"], { cwd })).toMatchObject({ status: 0, stderr: "" });
    });
  });

  it.each<[string, keyof typeof PROBLEM_WORDINGS.en.problems]>([
    ["gone.yaml", "file-missing"],
    ["other.csv", "file-kind"],
    ["empty", "nothing-here"],
    ["*.nothing", "nothing-here"],
    ["latin.txt", "file-not-utf8"],
    ["nul.txt", "file-binary"],
    ["blank.yaml", "file-empty"],
  ])("%s can not be assessed, and the others are", async (name, code) => {
    const odd = { ...files, "latin.txt": "", "nul.txt": "a\u0000b", "blank.yaml": "\n", "empty/x.csv": "" };
    await withFolder(odd, async (cwd) => {
      const { writeFileSync } = await import("node:fs");
      writeFileSync(join(cwd, "latin.txt"), Buffer.from([0x4d, 0x65, 0x3a, 0xe9]));
      const outcome = await run([name, "a.json", "--format", "ndjson"], { cwd });
      expect(outcome.status).toBe(2);
      expect(outcome.stderr).toContain(fill(PROBLEM_WORDINGS.en.problems[code], {}));
      expect(linesOf(outcome).map(({ file }) => file)).toEqual(["a.json"]);
    });
  });

  it("offers the nearest name for one that is not there", async () => {
    await withFolder(files, async (cwd) => {
      const { stderr } = await run(["a.jsno"], { cwd });
      expect(stderr).toContain(fill(PROBLEM_WORDINGS.en.nearest, { nearest: "a.json" }));
    });
  });
});

describe("standard input", () => {
  it.each([
    ["YAML", [], SCRIPT, 1],
    ["YAML, which JSON is too", [], JSON_TALK, 1],
    ["JSON", ["--input", "json"], JSON_TALK, 1],
    ["JSON over lines", ["--input", "json"], JSON.stringify(TALK, null, 2), 1],
    ["JSON in lines", ["--input", "json"], `${JSON_TALK}\n${JSON_TALK}\n`, 2],
    ["plain text", ["--input=text"], TEXT, 1],
    ["plain text that nobody named", [], TEXT, 1],
  ])("is read as %s", async (_, more, stdin, count) => {
    const outcome = await run(["-", "--format", "ndjson", ...more], { stdin });
    expect([outcome.status, outcome.stderr, linesOf(outcome).map(({ file }) => file)]).toEqual([
      0,
      "",
      Array(count).fill("-"),
    ]);
  });

  it("that holds nothing is a fault", async () => {
    expect(await run(["-"], { stdin: "" })).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("scenarios in files", () => {
  const TINY = readFileSync(new URL("../fixtures/scenarios/least.nl.yaml", import.meta.url), "utf8");
  const naming = (name: string, more = ""): string => `scenario: ${name}\n${more}turns:\n  - trainee: Dag.\n`;

  it("are looked for beside the file that names them by a path", async () => {
    await withFolder(
      { "in/script.yaml": naming("./least.nl.yaml"), "in/least.nl.yaml": TINY },
      async (cwd) => {
        const outcome = await run(["in/script.yaml", "--format", "json"], { cwd });
        expect(outcome).toMatchObject({ status: 0, stderr: "" });
        expect(JSON.parse(outcome.stdout)).toMatchObject({ scenario: "least", language: "nl" });
      },
    );
  });

  it.each([
    ["ontruiming", "", [], "nl"],
    ["possession", "", [], "en"],
    ["eviction", "language: en\n", ["--lang", "nl"], "en"],
    ["eviction", "", ["--lang", "nl"], "nl"],
    ["eviction", "", [], "nl"],
  ])("%s with %j and %j is played in %s", async (name, more, argv, language) => {
    const text = `scenario: ${name}\n${more}turns:\n  - trainee: Ik heb slecht nieuws voor u.\n`;
    await withFolder({ "a.yaml": text }, async (cwd) => {
      const { stdout } = await run(["a.yaml", "--format", "json", ...argv], { cwd });
      expect(JSON.parse(stdout)).toMatchObject({ scenario: "eviction", language });
    });
  });

  it("that are not there, are broken, or are in another language are told where they are named", async () => {
    const files = {
      "a.yaml": [
        naming("evicton"),
        naming("./bad.yaml"),
        naming("./least.nl.yaml", "language: en\n"),
        naming("eviction"),
      ].join("---\n"),
      "bad.yaml": "id: x\n",
      "least.nl.yaml": TINY,
    };
    await withFolder(files, async (cwd) => {
      const outcome = await run(["a.yaml", "--format", "ndjson"], { cwd });
      const { problems, nearest, languages } = PROBLEM_WORDINGS.en;
      const [{ en, nl }] = [languages];
      expect(outcome.status).toBe(2);
      for (const text of [
        `a.yaml:1:11  error  ${fill(problems["scenario-missing"], { name: "evicton" })}`,
        fill(nearest, { nearest: "eviction" }),
        `a.yaml:5:11  error  ${fill(problems["scenario-faults"], { name: "./bad.yaml" })}`,
        `${join(cwd, "bad.yaml")}:1:1  error  ${fill(problems["missing-key"], { key: "language" })}`,
        `a.yaml:9:11  error  ${fill(problems["scenario-language"], { language: en, fileLanguage: nl })}`,
      ])
        expect(outcome.stderr).toContain(text);
      expect(linesOf(outcome)).toHaveLength(1);
    });
  });
});

describe("options", () => {
  it("--min-score ends with 1 when a conversation scores lower, and says how many", async () => {
    await withFolder({ "a.json": JSON_TALK, "bad.json": "{" }, async (cwd) => {
      const score = linesOf(await run(["a.json", "--format", "ndjson"], { cwd }))[0]!.score;
      const high = String(score + 1);
      expect(await run(["a.json", "--min-score", String(score)], { cwd })).toMatchObject({
        status: 0,
        stderr: "",
      });
      const under = fill(ASSESS_WORDINGS.en.underOne, { min: high });
      expect(await run(["a.json", "--min-score", high], { cwd })).toMatchObject({
        status: 1,
        stderr: `${under}\n`,
      });
      expect(await run(["a.json", "--min-score", high, "-q"], { cwd })).toMatchObject({
        status: 1,
        stderr: "",
      });
      expect((await run(["a.json", "bad.json", "--min-score", high], { cwd })).status).toBe(2);
    });
  });

  it("--seed and --difficulty overrule the file", async () => {
    await withFolder({ "a.yaml": `seed: 3\ndifficulty: gentle\n${SCRIPT}` }, async (cwd) => {
      const arousal = async (argv: readonly string[]): Promise<unknown> => {
        const { seed, turns } = linesOf(await run(["a.yaml", "--format", "ndjson", ...argv], { cwd }))[0]!;
        return [seed, turns[1]?.tenantState.arousal];
      };
      expect(await arousal([])).toEqual([3, 6]);
      expect(await arousal(["--seed", "9", "--difficulty", "hard"])).toEqual([9, 9]);
    });
  });

  it("--account puts the account into the JSON, and it adds up", async () => {
    await withFolder({ "a.json": JSON_TALK }, async (cwd) => {
      const [one] = linesOf(await run(["a.json", "--format", "ndjson", "--account"], { cwd }));
      const tenths = one?.account?.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
      expect(tenths).toBe(10 * one!.score);
    });
  });

  it("--format json is one object for one conversation, and a list for several", async () => {
    await withFolder({ "a.json": JSON_TALK, "b.yaml": SCRIPT }, async (cwd) => {
      const one = JSON.parse((await run(["a.json", "--format", "json"], { cwd })).stdout) as Assessment;
      const two = JSON.parse(
        (await run(["a.json", "b.yaml", "--format", "json"], { cwd })).stdout,
      ) as Assessment[];
      expect(one.file).toBe("a.json");
      expect(two.map(({ file }) => file)).toEqual(["a.json", "b.yaml"]);
    });
  });

  it("--lang is the language of what is said about it", async () => {
    await withFolder({ "a.json": JSON_TALK }, async (cwd) => {
      const said = async (lang: string): Promise<unknown> =>
        linesOf(await run(["a.json", "--format", "ndjson", "--lang", lang], { cwd }))[0]?.turns[1]
          ?.findings[0]?.message;
      expect(await said("nl")).not.toBe(await said("en"));
    });
  });

  it.each([
    ["--format", "pdf"],
    ["--min-score", "101"],
    ["--min-score", "-1"],
    ["--min-score", "high"],
    ["--jobs", "0"],
    ["--jobs", "65"],
    ["--jobs", "1.5"],
    ["--input", "csv"],
    ["--difficulty", "soft"],
  ])("%s can not be %s", async (option, value) => {
    const { status, stdout, stderr } = await run(["a.json", option, value]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(option);
    expect(stderr).toContain(`“${value}”`);
  });
});

describe("--output", () => {
  const files = { "a.json": JSON_TALK, "deep/a.yaml": SCRIPT, "out/keep.txt": "kept" };

  it("writes a file, whole, and says so", async () => {
    await withFolder(files, async (cwd) => {
      const outcome = await run(["a.json", "--format", "json", "-o", "report.json"], { cwd });
      expect(outcome).toEqual({
        status: 0,
        stdout: "",
        stderr: `${fill(ASSESS_WORDINGS.en.written, { path: "report.json" })}\n`,
      });
      expect(JSON.parse(readFileSync(join(cwd, "report.json"), "utf8"))).toMatchObject({ file: "a.json" });
      expect(readdirSync(cwd).filter((name) => name.includes("tmp"))).toEqual([]);
    });
  });

  it("writes a file for each conversation into a folder, under names of their own", async () => {
    await withFolder(files, async (cwd) => {
      const argv = ["a.json", "deep/a.yaml", "-", "--input", "text", "--format", "ndjson", "-q", "-o", "out"];
      expect(await run(argv, { cwd, stdin: TEXT })).toEqual({ status: 0, stdout: "", stderr: "" });
      expect(readdirSync(join(cwd, "out")).sort()).toEqual([
        "a-2.ndjson",
        "a.ndjson",
        "keep.txt",
        "stdin.ndjson",
      ]);
      const second = JSON.parse(readFileSync(join(cwd, "out", "a-2.ndjson"), "utf8")) as Assessment;
      expect(second.file).toBe("deep/a.yaml");
    });
  });

  it("- is standard output", async () => {
    await withFolder(files, async (cwd) => {
      const outcome = await run(["a.json", "--format", "ndjson", "-o", "-"], { cwd });
      expect(linesOf(outcome)).toHaveLength(1);
    });
  });

  it.each(["nowhere/report.json", "nowhere/"])("%s that can not be written is an error", async (output) => {
    await withFolder(files, async (cwd) => {
      const { status, stdout, stderr } = await run(["a.json", "-o", output], { cwd });
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("nowhere");
    });
  });
});

describe("kept sessions", () => {
  const said =
    "Ik heb slecht nieuws. Uw woning wordt ontruimd.\n\nU bent hier van geschrokken.\n/terug\nU schrikt hier enorm van.\n";

  it("are assessed by their id, the last letters of it, or their journal", async () => {
    await withFolder({ "x.txt": "" }, async (cwd) => {
      const env = { BADNEWS_COACH_HOME: join(cwd, "home") };
      await runMain(["practice", "eviction", "--lang", "nl", "--seed", "7"], { stdin: said, env, cwd });
      const [journal = ""] = readdirSync(join(cwd, "home", "sessions"));
      const id = journal.replace(".jsonl", "");
      for (const name of [id, id.slice(-4), join("home", "sessions", journal)]) {
        const outcome = await run([name, "--format", "ndjson"], { env, cwd });
        expect(outcome).toMatchObject({ status: 0, stderr: "" });
        expect(linesOf(outcome)[0]).toMatchObject({
          file: name,
          kind: "script",
          scenario: "eviction",
          seed: 7,
        });
        expect(linesOf(outcome)[0]?.turns.map(({ trainee }) => trainee)).toEqual([
          "Ik heb slecht nieuws. Uw woning wordt ontruimd.",
          "",
          "U schrikt hier enorm van.",
        ]);
      }
    });
  });

  it("of a scenario that has changed are told of", async () => {
    await withFolder(
      { "own.nl.yaml": readFileSync(new URL("../../scenarios/eviction.nl.yaml", import.meta.url), "utf8") },
      async (cwd) => {
        const { appendFileSync } = await import("node:fs");
        const env = { BADNEWS_COACH_HOME: join(cwd, "home") };
        await runMain(["practice", "./own.nl.yaml"], { stdin: said, env, cwd });
        appendFileSync(join(cwd, "own.nl.yaml"), "# changed\n");
        const [journal = ""] = readdirSync(join(cwd, "home", "sessions"));
        const id = journal.replace(".jsonl", "");
        const { status, stderr } = await run([id, "--lang", "nl"], { env, cwd });
        expect({ status, stderr }).toEqual({
          status: 2,
          stderr: `${fill(ASSESS_WORDINGS.nl.kept.changed, { id })}\n`,
        });
      },
    );
  });
});

describe("many at a time", () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `t/${String(index).padStart(3, "0")}.json`,
      JSON.stringify({ ...TALK, seed: index }),
    ]),
  );
  const lines = Array.from({ length: 600 }, (_, index) =>
    index === 450 ? "{" : `${JSON.stringify({ ...TALK, seed: index })}${" ".repeat(300)}`,
  ).join("\n");

  it("give the same, in the same order, whatever the number of threads", () => {
    inFolder({ ...many, "all.jsonl": lines }, (cwd) => {
      const argv = [BIN, "assess", "t", "all.jsonl", "--format", "ndjson", "-q", "-o"];
      const outcomes = ["1", "3"].map((jobs) => {
        const outcome = runNode([...argv, `${jobs}.out`, "--jobs", jobs], { cwd });
        return { ...outcome, stdout: readFileSync(join(cwd, `${jobs}.out`), "utf8") };
      });
      expect(outcomes[1]).toEqual(outcomes[0]);
      expect(outcomes[0]?.status).toBe(2);
      expect(outcomes[0]?.stderr).toMatch(/^all\.jsonl:451:2 {2}error/);
      const seeds = linesOf(outcomes[0]!).map(({ seed }) => seed);
      expect(seeds).toEqual([...Array(40).keys(), ...[...Array(600).keys()].filter((seed) => seed !== 450)]);
    });
  });

  it("end quietly when nobody reads any further", () => {
    inFolder({ "all.jsonl": lines }, (cwd) => {
      const { stdout, stderr } = runNode(
        [
          "-e",
          `
        const { spawnSync } = require("node:child_process");
        const { stdout, stderr } = spawnSync("bash", ["-c", '"$0" "$@" | head -c 20', process.execPath, ...process.argv.slice(1)], { encoding: "utf8" });
        process.stdout.write(stdout); process.stderr.write(stderr);`,
          BIN,
          "assess",
          "all.jsonl",
          "--format",
          "ndjson",
        ],
        { cwd },
      );
      expect(stdout).toBe('{"version":1,"file":');
      expect(stderr).not.toMatch(/EPIPE/);
    });
  });
});

describe("progress", () => {
  it("is shown to whoever watches once it takes a while, and taken away again", async () => {
    const { showProgress } = await import("../../src/cli/commands/assess/progress.js");
    const { vi } = await import("vitest");
    vi.useFakeTimers();
    const stderr = catcher();
    const progress = showProgress("{done} done", { stderr, isWatched: true });
    progress.add(1);
    vi.advanceTimersByTime(1500);
    progress.add(2);
    progress.add(3);
    progress.clear();
    progress.clear();
    vi.useRealTimers();
    expect(stderr.text()).toBe("\r\u001b[K3 done\r\u001b[K");
  });

  it("is not shown to anybody else", async () => {
    const { showProgress } = await import("../../src/cli/commands/assess/progress.js");
    const stderr = catcher();
    const progress = showProgress("{done}", { stderr, isWatched: false });
    progress.add(1);
    progress.clear();
    expect(stderr.text()).toBe("");
  });
});
