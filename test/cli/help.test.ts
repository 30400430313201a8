import { describe, expect, it } from "vitest";
import { CHECKS } from "../../src/language/checks.js";
import { CLIS } from "../../src/language/clis.js";
import { HISTORIES } from "../../src/language/histories.js";
import { RULE_GUIDES } from "../../src/language/rule-guides.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { runMain } from "./support/run-main.js";

const CALLS = [
  [["--help"], []],
  [["-h"], ["help"]],
  [["--plain"], []],
  [
    ["practice", "--help"],
    ["help", "practice"],
  ],
  [
    ["check", "--help"],
    ["help", "check"],
  ],
  [["rules"], ["rules", "--help"]],
  [
    ["rules", "explain", "--help"],
    ["rules", "help", "explain"],
  ],
  [["history"], ["history", "--help"]],
  [
    ["history", "list", "--help"],
    ["history", "help", "list"],
  ],
] as const;

describe.each(LANGUAGES)("help in %s", (lang) => {
  it.each(CALLS)("%j is the help of %j", async (one, other) => {
    const [help, same] = await Promise.all([
      runMain(["--lang", lang, ...one]),
      runMain(["--lang", lang, ...other]),
    ]);
    expect(help).toMatchObject({ status: 0, stderr: "" });
    expect(help.stdout).toBe(same.stdout);
  });

  it("names every command, with what it does, and ends in an example", async () => {
    const { stdout } = await runMain(["--lang", lang]);
    for (const about of [CLIS[lang].practice, CHECKS[lang].about, RULE_GUIDES[lang].about])
      expect(stdout.replace(/\s+/g, " ")).toContain(about);
    expect(stdout.trimEnd().endsWith(CLIS[lang].examples)).toBe(true);
  });

  it.each([20, 40, 80])("keeps within %i columns, but for what is to be copied", async (columns) => {
    for (const argv of [
      ["--help"],
      ["practice", "--help"],
      ["check", "--help"],
      ["rules", "--help"],
      ["history", "--help"],
      ["history", "show", "-h"],
    ]) {
      const { stdout } = await runMain(["--lang", lang, ...argv], { columns });
      const prose = stdout.split("\n").filter((line) => !/badnews-coach|^ {2}\S|^--\S+$/.test(line));
      expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });

  it("gives a pipe 80 columns", async () => {
    const { stdout } = await runMain(["--lang", lang, "practice", "--help"]);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("stands in one language", async () => {
    for (const argv of [
      ["practice"],
      ["check"],
      ["rules"],
      ["rules", "list"],
      ["history"],
      ["history", "delete"],
    ]) {
      const { stdout } = await runMain(["--lang", lang, ...argv, "--help"]);
      expect(/\[options\]|\[command\]|Arguments:|Options:|display help/.test(stdout)).toBe(lang === "en");
    }
  });
});

describe("the version", () => {
  it.each([["--version"], ["-V"]])("stands alone after %s", async (option) => {
    const { status, stdout } = await runMain(["--lang", "nl", option]);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
  });
});

describe.each(LANGUAGES)("what help tells of keeping, in %s", (lang) => {
  it("names every option of practice, with what it does", async () => {
    const { stdout } = await runMain(["--lang", lang, "practice", "--help"]);
    const text = stdout.replace(/\s+/g, " ");
    const { mode, noMeter, difficulty } = CLIS[lang].options;
    const { resume, noSave, dataDir } = HISTORIES[lang].options;
    for (const [flag, about] of [
      ["--mode <coach|exam>", mode],
      ["--no-meter", noMeter],
      ["--difficulty <level>", difficulty],
      ["--resume [id]", resume],
      ["--no-save", noSave],
      ["--data-dir <folder>", dataDir],
    ] as const)
      expect(text).toContain(`${flag} ${about}`);
  });
});
