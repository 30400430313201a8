import { mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CliWording } from "../../src/language/cli.js";
import { CLIS } from "../../src/language/clis.js";
import { fill } from "../../src/language/fill.js";
import { PROBLEM_WORDINGS } from "../../src/language/problem-wordings.js";
import type { ProblemCode } from "../../src/language/problems.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { keepFolder, ROOT, runNode } from "../support/run.js";
import { runMain } from "./support/run-main.js";

type ErrorCode = keyof CliWording["errors"];

/** A call, the error it makes, the names in it, and what is said below it. */
const CALLS: readonly [string[], ErrorCode, Record<string, string>, ErrorCode[]][] = [
  [["foo"], "unknownCommand", { name: "foo" }, ["seeHelp"]],
  [["practise"], "unknownCommand", { name: "practise" }, ["didYouMean", "seeHelp"]],
  [["help", "foo"], "unknownCommand", { name: "foo" }, ["seeHelp"]],
  [["help", "practise"], "unknownCommand", { name: "practise" }, ["didYouMean", "seeHelp"]],
  [["practice", "eviction", "--sede", "7"], "unknownOption", { name: "--sede" }, ["didYouMean", "seeHelp"]],
  [["--xyzzy"], "unknownOption", { name: "--xyzzy" }, ["seeHelp"]],
  [["practice", "eviction", "--seed"], "needsValue", { name: "--seed" }, ["seeHelp"]],
  [["practice", "eviction", "more"], "tooMany", {}, ["seeHelp"]],
  [["practice", "eviction", "--difficulty", "soft"], "badValue", { name: "--difficulty", value: "soft" }, []],
  [["practice", "eviction", "--seed", "x"], "badValue", { name: "--seed", value: "x" }, []],
  [["practice", "eviction", "--seed", "1.5"], "badValue", { name: "--seed", value: "1.5" }, []],
  [["practice", "eviction", "--seed", ""], "badValue", { name: "--seed", value: "" }, []],
  [
    ["practice", "eviction", "--mode", "examen"],
    "badValue",
    { name: "--mode", value: "examen", expected: "coach, exam" },
    [],
  ],
  [["practice", "eviction", "--mode"], "needsValue", { name: "--mode" }, ["seeHelp"]],
  [["practice", "eviction", "--data-dir"], "needsValue", { name: "--data-dir" }, ["seeHelp"]],
  [
    ["practice", "eviction", "--no-metre"],
    "unknownOption",
    { name: "--no-metre" },
    ["didYouMean", "seeHelp"],
  ],
  [["practice", "--no-save"], "noScenario", {}, ["scenarios"]],
  [["history", "show"], "needsValue", { name: "<id>" }, ["seeHelp"]],
  [["history", "lsit"], "unknownCommand", { name: "lsit" }, ["didYouMean", "seeHelp"]],
  [["practice"], "noScenario", {}, ["scenarios"]],
  [["practice", "xyzzy"], "unknownScenario", { name: "xyzzy" }, ["scenarios"]],
  [["practice", "evicton"], "unknownScenario", { name: "evicton" }, ["didYouMean", "scenarios"]],
  [["practice", "ontruimign"], "unknownScenario", { name: "ontruimign" }, ["didYouMean", "scenarios"]],
];

/** Whether a line is this wording, whatever stands in the places of names that are not given. */
function isFilled(line: string, template: string, values: Record<string, string>): boolean {
  const pattern = fill(template, values)
    .replace(/[\\^$.*+?()[\]|]/g, "\\$&")
    .replace(/\{\w+\}/g, ".+");
  return new RegExp(`^${pattern}$`).test(line);
}

describe.each(LANGUAGES)("errors of a call, in %s", (lang) => {
  const { error, errors } = CLIS[lang];

  it.each(CALLS)("%j is %s", async (argv, code, values, more) => {
    const { status, stdout, stderr } = await runMain(["--lang", lang, ...argv]);
    const [first = "", ...below] = stderr.trimEnd().split("\n");
    expect({ status, stdout, count: below.length }).toEqual({ status: 2, stdout: "", count: more.length });
    expect(first).toSatisfy((line: string) => isFilled(line, fill(error, { text: errors[code] }), values));
    const known = below.map((line, index) => isFilled(line, errors[more[index]!], {}));
    expect(known).toEqual(below.map(() => true));
  });

  it("names the ids there are", async () => {
    expect((await runMain(["practice", "--lang", lang])).stderr).toContain(
      fill(errors.scenarios, { ids: SHIPPED.join(", ") }),
    );
  });
});

/** The ids of the scenarios that are shipped, in order. */
const SHIPPED = [
  ...new Set(
    readdirSync(join(ROOT, "scenarios")).flatMap((name) => /^(.+)\.\w+\.yaml$/.exec(name)?.[1] ?? []),
  ),
].toSorted();

describe("errors of a call", () => {
  it("are Dutch on a Dutch computer", async () => {
    const { stderr } = await runMain(["practise"], { env: { LANG: "nl_BE.UTF-8" } });
    expect(stderr).toContain(fill(CLIS.nl.errors.unknownCommand, { name: "practise" }));
  });

  it("name a language that is not there in the language of the computer", async () => {
    const { stderr } = await runMain(["practice", "--lang", "de"], { env: { LANG: "nl" } });
    expect(stderr).toContain(
      fill(CLIS.nl.errors.badValue, { name: "--lang", value: "de", expected: "nl, en" }),
    );
  });

  it("never pass on what could steer a terminal", async () => {
    const { stderr } = await runMain(["practice", "evic\u001B[31m\u009B2Jton\u202E\u0007"]);
    // eslint-disable-next-line no-control-regex
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  });

  it("show where in the code only with --debug", async () => {
    expect((await runMain(["practise"])).stderr).not.toMatch(/^\s+at /m);
    expect((await runMain(["practise", "--debug"])).stderr).toMatch(/^\s+at /m);
  });
});

describe("a file that can not be played", () => {
  const folder = keepFolder({
    "empty.yaml": "",
    "broken.yaml": "id: [",
    "binary.yaml": "id: x\0\n",
    "bomb.yaml": bomb(),
  });
  beforeAll(() => {
    mkdirSync(join(folder, "folder"));
    writeFileSync(join(folder, "latin.yaml"), Buffer.from("id: x\ntitle: Andr\xe9\n", "latin1"));
    writeFileSync(join(folder, "large.yaml"), "");
    truncateSync(join(folder, "large.yaml"), 100_000_000);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[string, ProblemCode]>([
    ["./none.yaml", "file-missing"],
    ["./folder", "file-is-folder"],
    ["empty.yaml", "file-empty"],
    ["binary.yaml", "file-binary"],
    ["latin.yaml", "file-not-utf8"],
    ["large.yaml", "file-too-large"],
    ["bomb.yaml", "yaml-bomb"],
    ["/dev/zero", "file-not-regular"],
  ])("%s is told in one sentence: %s", async (name, code) => {
    for (const lang of LANGUAGES) {
      const { status, stdout, stderr } = await runMain(["practice", name, "--lang", lang], { cwd: folder });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain(PROBLEM_WORDINGS[lang].problems[code].split("{")[0]);
      expect(stderr.split("\n")).toHaveLength(3);
    }
  });

  it("shows line and column of a fault", async () => {
    const { status, stderr } = await runMain(["practice", "broken.yaml"], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^broken\.yaml:\d+:\d+ {2}/m);
  });

  it("is told by the built program as well", () => {
    const { status, stderr } = runNode(
      [join(process.cwd(), "bin/badnews-coach.js"), "practice", "./none.yaml"],
      {
        cwd: folder,
      },
    );
    expect({ status, named: stderr.includes("./none.yaml") }).toEqual({ status: 2, named: true });
  });
});

/** References that stand for references: nine to the seventh power of letters. */
function bomb(): string {
  const names = ["a", "b", "c", "d", "e", "f", "g"];
  const row = (name: string, index: number): string =>
    `${name}: &${name} [${Array.from({ length: 9 }, () => (index === 0 ? "x" : `*${names[index - 1]}`)).join(", ")}]`;
  return `${names.map(row).join("\n")}\n`;
}
