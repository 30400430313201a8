import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/scenario/parse.js";
import { inFolder, BIN, ROOT, runNode } from "../support/run.js";

const FOLDER = join(ROOT, "scenarios");

describe("the scenarios that the build has checked", () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith(".yaml")))(
    "%s is what its file says",
    (name) => {
      const text = readFileSync(join(FOLDER, name), "utf8");
      const kept: unknown = JSON.parse(readFileSync(join(ROOT, "dist", "scenarios", `${name}.json`), "utf8"));
      const { scenario, problems } = parseScenario(text, { fileName: name });
      expect(problems).toEqual([]);
      expect(kept).toStrictEqual({ text, scenario });
    },
  );

  it("are not taken for a file of the same name with another text", () => {
    const name = "eviction.nl.yaml";
    expect(existsSync(join(ROOT, "dist", "scenarios", `${name}.json`))).toBe(true);
    const text = readFileSync(join(FOLDER, name), "utf8").replace(/^title: .*$/m, "title: Een andere titel");
    inFolder({ [name]: text }, (cwd) => {
      const { stdout } = runNode([BIN, "scenarios", "show", `./${name}`, "--lang", "nl"], { cwd });
      expect(stdout).toContain("Een andere titel");
    });
  });
});
