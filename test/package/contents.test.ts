import { execSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/run.js";

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

/** What npm would put into the package, as paths. */
function packed(): string[] {
  const answer = execSync("npm pack --dry-run --json --ignore-scripts --loglevel=error", {
    cwd: ROOT,
    encoding: "utf8",
  });
  const [first] = JSON.parse(answer) as [Packed];
  return first.files.map((file) => file.path);
}

describe("the package", () => {
  const paths = packed();

  it("holds what the program needs", () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "bin/badnews-coach.js",
        "bin/package.json",
        "dist/program/LICENSES.txt",
        "dist/program/main.js",
        "dist/program/compiled/check.js",
        "dist/program/compiled/check.js.bin",
        "dist/language/frozen-en.bin",
        "dist/language/frozen-en.js",
        "dist/language/frozen-nl.bin",
        "dist/language/frozen-nl.js",
        "dist/index.d.ts",
        "dist/scenarios/eviction.nl.yaml.json",
        "package.json",
        "scenarios/eviction.en.yaml",
        "scenarios/eviction.nl.yaml",
        "scripts/prepare.mjs",
      ]),
    );
  });

  it("holds nothing else", () => {
    const known =
      /^(?:bin|dist|scenarios)\/|^(?:CHANGELOG\.md|LICENSE|README\.md|package\.json|scripts\/prepare\.mjs)$/;
    expect(paths.filter((path) => !known.test(path))).toEqual([]);
  });

  it("holds no built file whose source is gone", () => {
    const made = /^dist\/(?:program\/|scenarios\/|language\/frozen-\w+\.(?:bin|js)$)/;
    const built = paths.filter((path) => path.startsWith("dist/") && !made.test(path));
    const sources = built.map((path) => path.replace(/^dist/, "src").replace(/(?:\.d\.ts|\.js)$/, ".ts"));
    expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
  });

  it("has a version that the changelog knows", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8")).toContain(`## [${version}]`);
  });
});
