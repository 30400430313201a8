import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { parseScenario } from "../../src/scenario/parse.js";
import { reviewScenario } from "../../src/scenario/review.js";
import { playTests } from "../../src/simulation/own-tests.js";
import { stageFor } from "../../src/simulation/run.js";
import { runMain, withFolder } from "../cli/support/run-main.js";

type Values = Record<string, unknown>;

const GUIDES = [
  { guide: "writing-scenarios.md", file: "the-shed.en.yaml", language: "en" },
  { guide: "scenario-schrijven.md", file: "de-schuur.nl.yaml", language: "nl" },
] as const;

/** The blocks of one kind in a guide, in order. */
function blocks(guide: string, kind: "sh" | "yaml"): string[] {
  const text = readFileSync(new URL(`../../docs/${guide}`, import.meta.url), "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, block]) => block ?? "",
  );
}

/** A call as a shell reads it: lines joined, words parted by spaces and held together by quotes. */
function wordsOf(call: string): string[] {
  const words = call.replace(/\\\n/g, " ").match(/"[^"]*"|[^\s"]+/g) ?? [];
  return words.map((word) => word.replace(/^"|"$/g, "")).slice(1);
}

/** A drafted file with the fragments of a guide in it, one after the other: lines are added, other keys replaced. */
function withFragments(draft: string, fragments: readonly string[]): string {
  const values = parse(draft) as Values;
  for (const fragment of fragments.map((text) => parse(text) as Values)) {
    const { lines, ...others } = fragment;
    Object.assign(values, others);
    values["lines"] = [...(values["lines"] as unknown[]), ...((lines as unknown[] | undefined) ?? [])];
  }
  return stringify(values);
}

describe.each(GUIDES)("the guide $guide", ({ guide, file, language }) => {
  const calls = blocks(guide, "sh").map(wordsOf);

  it("shows calls that do what they say, from a new file to its simulation", { timeout: 180_000 }, () =>
    withFolder({}, async (cwd) => {
      const [interview, ...others] = calls;
      expect(interview).toEqual(["scenarios", "new"]);
      for (const call of others) {
        const { status, stderr } = await runMain(call, { cwd, env: { LANG: language } });
        expect({ call, status, stderr: status === 0 ? "" : stderr }).toEqual({ call, status: 0, stderr: "" });
      }
    }),
  );

  it("shows fragments that fit into that file, and tests that pass", () =>
    withFolder({}, async (cwd) => {
      await runMain(calls[1] ?? [], { cwd });
      const draft = readFileSync(join(cwd, file), "utf8");
      const text = withFragments(draft, blocks(guide, "yaml"));
      writeFileSync(join(cwd, file), text);
      const { scenario, problems } = parseScenario(text, { fileName: file });
      expect(problems).toEqual([]);
      if (scenario === undefined) return;
      expect(reviewScenario(scenario, text).filter(({ code }) => code !== "thin-state")).toEqual([]);
      expect(playTests(stageFor(scenario))).toEqual({ count: 2, faults: [] });
    }));
});
