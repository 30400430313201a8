import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, ROOT, runNode } from "../support/run.js";

const SCRIPT = readFileSync(join(ROOT, "scripts", "prepare.mjs"), "utf8");
/** A step of the build that notes what it was given, behind what was there before. */
function step(name: string): string {
  return `import { appendFileSync } from "node:fs";
export const ${name} = async (dist) => appendFileSync(dist + "/program/main.js", " ${name}");`;
}

const CHECKOUT = {
  "package.json": "{}",
  "tsconfig.build.json": "{}",
  "scripts/prepare.mjs": SCRIPT,
  "scripts/build/freeze.mjs": step("freezePacks"),
  "scripts/build/scenarios.mjs": step("checkScenarios"),
  "scripts/build/bundle.mjs": step("bundleProgram"),
  "scripts/build/compile.mjs": step("compileProgram"),
};
const STALE = { "dist/program/main.js": "old", "dist/deleted.js": "old" };

/** A compiler that writes the project it was given, or fails. */
function compiler(code: string): Record<string, string> {
  const manifest = {
    name: "typescript",
    type: "module",
    bin: { tsc: "./bin/tsc.js" },
    exports: { "./package.json": "./package.json" },
  };
  return {
    "node_modules/typescript/package.json": JSON.stringify(manifest),
    "node_modules/typescript/bin/tsc.js": code,
  };
}

const COMPILES = `
import { mkdirSync, writeFileSync } from "node:fs";
mkdirSync("dist/program", { recursive: true });
writeFileSync("dist/program/main.js", process.argv.slice(2).join(" "));`;

describe("prepare", () => {
  it("builds where a compiler is installed, and leaves nothing of an earlier build", () => {
    inFolder({ ...CHECKOUT, ...STALE, ...compiler(COMPILES) }, (cwd) => {
      expect(runNode(["scripts/prepare.mjs"], { cwd })).toEqual({ status: 0, stdout: "", stderr: "" });
      expect(readFileSync(join(cwd, "dist/program/main.js"), "utf8")).toMatch(
        /^-p .*tsconfig\.build\.json freezePacks checkScenarios bundleProgram compileProgram$/,
      );
      expect(existsSync(join(cwd, "dist/deleted.js"))).toBe(false);
    });
  });

  it("fails when the compiler does", () => {
    inFolder({ ...CHECKOUT, ...compiler("process.exitCode = 2;") }, (cwd) => {
      expect(runNode(["scripts/prepare.mjs"], { cwd }).status).toBe(2);
    });
  });

  it("is content without a compiler where the program is built", () => {
    inFolder({ ...CHECKOUT, ...STALE }, (cwd) => {
      expect(runNode(["scripts/prepare.mjs"], { cwd })).toEqual({ status: 0, stdout: "", stderr: "" });
      expect(existsSync(join(cwd, "dist/program/main.js"))).toBe(true);
    });
  });

  it("leaves a package alone, whatever compiler is around", () => {
    const files = {
      "scripts/prepare.mjs": SCRIPT,
      "package.json": "{}",
      ...STALE,
      ...compiler("process.exitCode = 2;"),
    };
    inFolder(files, (cwd) => {
      expect(runNode(["scripts/prepare.mjs"], { cwd }).status).toBe(0);
      expect(existsSync(join(cwd, "dist/deleted.js"))).toBe(true);
    });
  });

  it("says what to do with neither", () => {
    inFolder(CHECKOUT, (cwd) => {
      const { status, stderr } = runNode(["scripts/prepare.mjs"], { cwd });
      expect(status).toBe(1);
      expect(stderr).toContain("without --omit=dev");
    });
  });
});
