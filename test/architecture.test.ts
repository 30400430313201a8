import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { complaintsAbout, type FileMap } from "./support/architecture.js";
import { codeOf, importsOf } from "./support/imports.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

function filesInSrc(): FileMap {
  const names = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
  const paths = names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/${name.replaceAll("\\", "/")}`);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(ROOT, path), "utf8")]));
}

describe("the house", () => {
  it("stands: every room knows only the floors below, and the pure rooms are pure", () => {
    const files = filesInSrc();
    expect(Object.keys(files).length).toBeGreaterThan(0);
    expect(complaintsAbout(files)).toEqual([]);
  });
});

/** What the guard says of a house with these files. */
function said(files: FileMap): string {
  return complaintsAbout(files).join("\n");
}

describe("the guard", () => {
  it("is content with a house that stands", () => {
    const files = {
      "src/index.ts":
        'export { tenant } from "./tenant/index.js";\nexport type { Problem } from "./scenario/problem.js";',
      "src/language/nl/feelings.ts":
        'import { folded } from "../text/fold.js";\nexport const Data = "Date process console.log";',
      "src/language/text/fold.ts":
        "// Math.random() and the Date are not for here\nexport const folded = (): string => '';",
      "src/moves/read.ts": 'import type { Language } from "../language/text/fold.js";',
      "src/tenant/index.ts": 'import { read } from "../moves/read.js";\nexport const tenant = read;',
      "src/scenario/load.ts":
        'import { readFile } from "node:fs/promises";\nimport { parse } from "./problem.js";',
      "src/scenario/problem.ts": 'import { parse } from "yaml";',
      "src/cli/main.ts": 'export const play = () => import("./commands/practice.js");\nprocess.exitCode = 1;',
      "src/cli/commands/practice.ts": 'import "../../scenario/load.js";\nsetTimeout(() => {}, 1);',
    };
    expect(complaintsAbout(files)).toEqual([]);
  });

  it.each([
    [
      "an import from a floor above",
      "src/moves/a.ts",
      'import { b } from "../session/b.js";',
      "moves imports src/session/b.ts, on a higher floor",
    ],
    ["two rooms on one floor", "src/rules/a.ts", 'import { b } from "../tenant/b.js";', "on the same floor"],
    ["a type import", "src/exchange/a.ts", 'import type { B } from "../rules/b.js";', "on a higher floor"],
    ["a type named in place", "src/moves/a.ts", 'let b: import("../exchange/b.js").B;', "on a higher floor"],
    ["a re-export", "src/language/nl/a.ts", 'export * from "../../moves/b.js";', "on a higher floor"],
    [
      "an import over several lines",
      "src/moves/a.ts",
      'import {\n  a,\n  b,\n} from "../cli/b.js";',
      "src/moves/a.ts:4",
    ],
    ["a dynamic import", "src/report/a.ts", 'await import("../history/b.js");', "on the same floor"],
    [
      "a dynamic import that hides its file",
      "src/cli/a.ts",
      "await import(name);",
      "must write its file out",
    ],
    ["the face used from inside", "src/moves/a.ts", 'import { b } from "../index.js";', "only outsiders"],
    [
      "a face that shows an impure room",
      "src/index.ts",
      'export { b } from "./terminal/b.js";',
      "is pure and imports src/terminal/b.ts",
    ],
    [
      "a pure room that loads files by way of the scenarios",
      "src/session/a.ts",
      'import { b } from "../scenario/load.js";',
      "is pure and imports src/scenario/load.ts",
    ],
    [
      "Node in a pure room",
      "src/scenario/schema.ts",
      'import { join } from "node:path";',
      "is pure and imports node:path",
    ],
    ["Node without its prefix", "src/rules/a.ts", 'import fs from "fs";', "is pure and imports fs"],
    [
      "the clock",
      "src/session/a.ts",
      "export const now = () => Date.now();",
      "src/session/a.ts:1: is pure and uses Date",
    ],
    [
      "the clock inside a template",
      "src/report/a.ts",
      "export const now = () => `at ${new Date()}`;",
      "is pure and uses Date",
    ],
    ["chance without a seed", "src/tenant/a.ts", "const x = Math.random();", "is pure and uses Math.random"],
    ["the process", "src/assessment/a.ts", "const x = process.env;", "is pure and uses process"],
    ["a timer", "src/simulation/a.ts", "setTimeout(go, 10);", "is pure and uses setTimeout"],
    ["an exit", "src/cli/a.ts", "process.exit(1);", "uses process.exit"],
    ["a bare console", "src/terminal/a.ts", "/* ' */ console.log('x');", "uses console."],
    ["a file in no room", "src/helpers/a.ts", "", "stands in no room"],
    ["a file beside the rooms", "src/a.ts", "", "stands in no room"],
  ])("complains about %s", (_, path, source, complaint) => {
    expect(said({ [path]: source })).toContain(complaint);
  });

  it("complains about a cycle between files, also one made of types", () => {
    const files = {
      "src/rules/a.ts": 'import { b } from "./b.js";',
      "src/rules/b.ts": 'import type { C } from "./engine/c.js";',
      "src/rules/engine/c.ts": 'import { a } from "../a.js";',
    };
    expect(said(files)).toBe(
      "a cycle: src/rules/a.ts -> src/rules/b.ts -> src/rules/engine/c.ts -> src/rules/a.ts",
    );
    expect(said({ "src/rules/a.ts": 'import "./a.js";' })).toContain(
      "a cycle: src/rules/a.ts -> src/rules/a.ts",
    );
  });
});

describe("the reader of imports", () => {
  it("keeps lines in place and leaves comments, strings and regular expressions out", () => {
    const source = [
      "/* import",
      '   from "a" */',
      "const quotes = /[\"'`/]/g;",
      "const text = 'import \"b\"';",
      'import c from "c";',
    ].join("\n");
    expect(importsOf(source)).toEqual([{ specifier: "c", line: 5 }]);
    expect(codeOf(source).split("\n")).toHaveLength(5);
  });

  it("sees a division as a division", () => {
    expect(importsOf("const half = whole / 2; const x = import('y'); const z = 1 / 3;")).toEqual([
      { specifier: "y", line: 1 },
    ]);
  });
});
