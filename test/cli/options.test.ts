import { describe, expect, it } from "vitest";
import { readPracticeOptions, type PracticeOptions, type RawOptions } from "../../src/cli/options.js";
import { program } from "../../src/cli/program.js";
import { catcher } from "./support/run-main.js";

interface Call extends PracticeOptions {
  readonly scenario: string | undefined;
}

/** What `practice` would be called with. */
async function callOf(line: string): Promise<Call> {
  const io = { stdin: catcher(), stdout: catcher(), stderr: catcher(), env: {}, cwd: "/" };
  const root = program(undefined, { language: "en", io: io as never, done: () => undefined });
  const calls: Call[] = [];
  root.commands
    .find((command) => command.name() === "practice")!
    .action((scenario: string | undefined, _own: unknown, command: typeof root) => {
      calls.push({ scenario, ...readPracticeOptions(command.optsWithGlobals<RawOptions>(), "en") });
    });
  await root.parseAsync(line.split(" "), { from: "user" });
  return calls[0]!;
}

const DEFAULTS: Omit<Call, "scenario"> = {
  lang: undefined,
  interfaceLanguage: "en",
  seed: undefined,
  difficulty: "real",
  plain: false,
  colour: true,
  quiet: false,
  dataDir: undefined,
  mode: "coach",
  meter: true,
  save: true,
  selfRating: false,
  resume: undefined,
  lexicon: [],
};

describe("from arguments to options", () => {
  it.each<[string, Partial<Call>]>([
    ["practice", { scenario: undefined }],
    ["practice eviction", { scenario: "eviction" }],
    ["practice ./my-own.nl.yaml", { scenario: "./my-own.nl.yaml" }],
    ["practice eviction --seed 7", { scenario: "eviction", seed: 7 }],
    ["practice --seed=7 eviction", { scenario: "eviction", seed: 7 }],
    ["--seed 7 practice eviction", { scenario: "eviction", seed: 7 }],
    ["practice eviction --seed 0", { scenario: "eviction", seed: 0 }],
    ["practice eviction --seed -5", { scenario: "eviction", seed: -5 }],
    ["practice eviction --lang nl", { scenario: "eviction", lang: "nl" }],
    ["--lang nl practice eviction", { scenario: "eviction", lang: "nl" }],
    ["--lang=en practice eviction --lang=nl", { scenario: "eviction", lang: "nl" }],
    ["practice eviction --difficulty hard", { scenario: "eviction", difficulty: "hard" }],
    ["practice --difficulty gentle eviction", { scenario: "eviction", difficulty: "gentle" }],
    ["practice eviction --plain", { scenario: "eviction", plain: true }],
    ["--plain practice eviction", { scenario: "eviction", plain: true }],
    ["practice eviction --no-color", { scenario: "eviction", colour: false }],
    ["practice eviction -q", { scenario: "eviction", quiet: true }],
    ["practice eviction --quiet --debug", { scenario: "eviction", quiet: true }],
    ["practice -- --odd", { scenario: "--odd" }],
    ["practice eviction --mode exam", { scenario: "eviction", mode: "exam" }],
    ["practice --mode=coach eviction", { scenario: "eviction", mode: "coach" }],
    ["practice eviction --no-meter", { scenario: "eviction", meter: false }],
    ["practice eviction --no-save", { scenario: "eviction", save: false }],
    ["practice eviction --self-rating", { scenario: "eviction", selfRating: true }],
    ["practice eviction --data-dir /x", { scenario: "eviction", dataDir: "/x" }],
    ["--data-dir=/x practice eviction", { scenario: "eviction", dataDir: "/x" }],
    ["practice --resume", { scenario: undefined, resume: { id: undefined } }],
    ["practice --resume x7f2", { scenario: undefined, resume: { id: "x7f2" } }],
    ["practice --resume=x7f2", { scenario: undefined, resume: { id: "x7f2" } }],
    ["practice eviction --lexicon own.yaml", { scenario: "eviction", lexicon: ["own.yaml"] }],
    ["practice --lexicon=a --lexicon b eviction", { scenario: "eviction", lexicon: ["a", "b"] }],
    ["practice --resume --no-meter", { scenario: undefined, resume: { id: undefined }, meter: false }],
  ])("%s", async (line, expected) => {
    expect(await callOf(line)).toEqual({ ...DEFAULTS, ...expected });
  });
});
