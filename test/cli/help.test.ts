import { describe, expect, it } from "vitest";
import { CLIS } from "../../src/language/clis.js";
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
    expect(stdout).toContain(CLIS[lang].practice);
    expect(stdout.trimEnd().endsWith(CLIS[lang].examples)).toBe(true);
  });

  it.each([20, 40, 80])("keeps within %i columns, but for what is to be copied", async (columns) => {
    for (const argv of [["--help"], ["practice", "--help"]]) {
      const { stdout } = await runMain(["--lang", lang, ...argv], { columns });
      const prose = stdout.split("\n").filter((line) => !/badnews-coach|^ {2}\S/.test(line));
      expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });

  it("gives a pipe 80 columns", async () => {
    const { stdout } = await runMain(["--lang", lang, "practice", "--help"]);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("stands in one language", async () => {
    const { stdout } = await runMain(["--lang", lang, "practice", "--help"]);
    expect(/\[options\]|Arguments:|Options:/.test(stdout)).toBe(lang === "en");
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
