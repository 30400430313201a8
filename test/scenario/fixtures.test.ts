import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problems as en } from "../../src/language/en/problems.js";
import { problems as nl } from "../../src/language/nl/problems.js";
import { renderProblems } from "../../src/scenario/frame.js";
import { parseScenario } from "../../src/scenario/parse.js";

/** `.txt` keeps formatters away. Each file says what it expects in comments: `# expect: code line:column`. */
const FOLDER = new URL("../fixtures/scenarios/broken/", import.meta.url);
const FILES = readdirSync(FOLDER);

function expectations(text: string): string[] {
  return [...text.matchAll(/^# expect: (.+)$/gm)].map(([, expected]) => expected ?? "");
}

describe("each broken scenario", () => {
  it.each(FILES)("%s gives its problems, all at once and in order", (name) => {
    const text = readFileSync(new URL(name, FOLDER), "utf8");
    const { problems } = parseScenario(text, { fileName: name.replace(/\.txt$/, "") });
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expectations(text));
  });

  it.each(FILES)("%s leaves no placeholder open and no control character in the rendering", (name) => {
    const text = readFileSync(new URL(name, FOLDER), "utf8");
    for (const wording of [nl, en]) {
      const { problems } = parseScenario(text);
      const shown = renderProblems(problems, { file: name, text, wording });
      // eslint-disable-next-line no-control-regex -- that there is none is the point
      expect(shown).not.toMatch(/\{[a-zA-Z]+\}|[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
  });
});
