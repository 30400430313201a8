import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, ROOT, runNode } from "../support/run.js";

const TOOL = `console.log(process.argv.slice(2).map((arg) => arg.split(/[\\\\/]/).at(-1)).join(" "));`;
const FAILS = "process.exitCode = 3;";

/** A checkout with the script, a built program and a set of its own. */
const CHECKOUT = {
  "a/scripts/score.mjs": readFileSync(join(ROOT, "scripts", "score.mjs"), "utf8"),
  "a/dist/index.js": "",
  "a/test/data/own.jsonl": "",
};

function shared(tool: string): Record<string, string> {
  return {
    "shared/tools/score-moves.mjs": tool,
    "shared/tools/score-counselling.mjs": TOOL,
    "shared/tools/score-transcripts.mjs": TOOL,
    "shared/data/nl.jsonl": "",
    "shared/data/annomi.jsonl": "",
    "shared/data/nl-transcripts.json": "[]",
  };
}

describe("scoring", () => {
  it("says plainly that there is nothing to score with", () => {
    inFolder(CHECKOUT, (cwd) => {
      const { status, stdout, stderr } = runNode(["a/scripts/score.mjs"], { cwd });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain("there is no ../shared/tools here, so nothing was scored");
    });
  });

  it("runs each tool on the sets that are there, with the options it was given", () => {
    inFolder({ ...CHECKOUT, ...shared(TOOL) }, (cwd) => {
      const { status, stdout } = runNode(["a/scripts/score.mjs", "--misses"], { cwd });
      expect(status).toBe(0);
      expect(stdout.split("\n").filter((line) => line.startsWith("--misses"))).toEqual([
        "--misses nl.jsonl -- node badnews-coach.js check --format ndjson",
        "--misses own.jsonl -- node badnews-coach.js check --format ndjson",
        "--misses annomi.jsonl -- node badnews-coach.js check --format ndjson",
        "--misses nl-transcripts.json -- node badnews-coach.js assess --format ndjson",
      ]);
    });
  });

  it("goes on after a tool that fails, and ends with 1", () => {
    inFolder({ ...CHECKOUT, ...shared(FAILS) }, (cwd) => {
      const { status, stdout } = runNode(["a/scripts/score.mjs", join(cwd, "shared")], { cwd });
      expect(status).toBe(1);
      expect(stdout).toContain("annomi.jsonl -- ");
    });
  });
});
