import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { matches, parseCase, withSection, wordsOf, type Case } from "./support/cases.js";
import { BIN, inFolder, ROOT, runNode, type Outcome } from "./support/run.js";

const FOLDER = join(ROOT, "test", "cases");

/** Words before the program's name that set the surroundings: `LANG=nl_BE.UTF-8 badnews-coach ...`. */
function callOf(command: string): { args: string[]; env: Record<string, string> } {
  const words = wordsOf(command);
  const at = words.indexOf("badnews-coach");
  if (at < 0) throw new Error(`a command calls badnews-coach, not "${command}"`);
  const env = words.slice(0, at).map((word) => [word.split("=")[0] ?? "", word.replace(/^[^=]*=/, "")]);
  return { args: words.slice(at + 1), env: Object.fromEntries(env) as Record<string, string> };
}

function play({ command, stdin, files }: Case): Outcome {
  const { args, env } = callOf(command);
  return inFolder(files, (cwd) => runNode([BIN, ...args], { stdin, cwd, env }));
}

/** Writes what the program said into the case: for a change that is meant, to be read in the diff. */
function update(path: string, expected: Case, actual: Outcome): void {
  let text = readFileSync(path, "utf8");
  for (const name of ["stdout", "stderr"] as const) {
    if (!matches(expected[name], actual[name])) text = withSection(text, name, actual[name]);
  }
  writeFileSync(path, text);
}

/** A text that matches counts as the expected one; for one that does not, vitest shows the difference. */
function expectText(expected: string, actual: string): void {
  expect(matches(expected, actual) ? expected : actual).toBe(expected);
}

describe("cases (UPDATE_CASES=1 writes what the program says now)", () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".case"));

  it.each(names)("%s", (name) => {
    const path = join(FOLDER, name);
    const expected = parseCase(readFileSync(path, "utf8"));
    const actual = play(expected);
    expect({ status: actual.status, stderr: actual.status === expected.status ? "" : actual.stderr }).toEqual(
      {
        status: expected.status,
        stderr: "",
      },
    );
    if (process.env["UPDATE_CASES"] === "1") return update(path, expected, actual);
    expectText(expected.stdout, actual.stdout);
    expectText(expected.stderr, actual.stderr);
  });
});
