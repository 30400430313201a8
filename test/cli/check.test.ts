import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  readCheckOptions,
  type CheckOptions,
  type RawCheckOptions,
} from "../../src/cli/commands/check/options.js";
import { main } from "../../src/cli/main.js";
import { program } from "../../src/cli/program.js";
import { CHECKS } from "../../src/language/checks.js";
import { READ_LIMIT } from "../../src/language/text/reading.js";
import { wordsOf } from "../support/cases.js";
import { BIN, runNode } from "../support/run.js";
import { catcher, runMain, withFolder } from "./support/run-main.js";

interface Call extends CheckOptions {
  readonly text: readonly string[];
}

/** What `check` would be called with. */
async function callOf(line: string): Promise<Call> {
  const io = { stdin: catcher(), stdout: catcher(), stderr: catcher(), env: {}, cwd: "/" };
  const root = program(undefined, { language: "en", io: io as never, done: () => undefined });
  const calls: Call[] = [];
  root.commands
    .find((command) => command.name() === "check")!
    .action((text: string[], _own: unknown, command: typeof root) => {
      calls.push({ text, ...readCheckOptions(command.optsWithGlobals<RawCheckOptions>(), "en") });
    });
  await root.parseAsync(wordsOf(line), { from: "user" });
  return calls[0]!;
}

const DEFAULTS: Omit<Call, "text"> = {
  lang: undefined,
  interfaceLanguage: "en",
  seed: undefined,
  difficulty: "real",
  plain: false,
  colour: true,
  quiet: false,
  dataDir: undefined,
  tenant: undefined,
  format: "text",
  explain: false,
  lexicon: [],
  output: undefined,
};

describe("from arguments to options", () => {
  it.each<[string, Partial<Call>]>([
    ["check", { text: [] }],
    ["check Go on.", { text: ["Go", "on."] }],
    ["check 'Go on.'", { text: ["Go on."] }],
    ["check --tenant 'Is that so?' Go on.", { text: ["Go", "on."], tenant: "Is that so?" }],
    ["check Go --tenant=So? on.", { text: ["Go", "on."], tenant: "So?" }],
    ["check --format ndjson", { text: [], format: "ndjson" }],
    ["check --format=json hi", { text: ["hi"], format: "json" }],
    ["check --explain hi", { text: ["hi"], explain: true }],
    ["check --lexicon own.yaml hi", { text: ["hi"], lexicon: ["own.yaml"] }],
    ["check hi -o out.txt", { text: ["hi"], output: "out.txt" }],
    ["check hi --output out.txt", { text: ["hi"], output: "out.txt" }],
    ["check -- --tenant", { text: ["--tenant"] }],
    ["check --plain -q hi", { text: ["hi"], plain: true, quiet: true }],
    ["--lang nl check hi", { text: ["hi"], lang: "nl" }],
  ])("%s", async (line, expected) => {
    expect(await callOf(line)).toEqual({ ...DEFAULTS, ...expected });
  });
});

interface Told {
  readonly id?: unknown;
  readonly lang?: string;
  readonly text?: string;
  readonly moves?: readonly { readonly move: string; readonly evidence?: readonly object[] }[];
  readonly findings?: readonly { readonly rule: string }[];
  readonly truncated?: boolean;
  readonly line?: number;
  readonly error?: string;
}

/** The answers to lines of standard input. */
async function told(
  stdin: string,
  argv: readonly string[] = [],
): Promise<{ status: number | null; answers: Told[] }> {
  const { status, stdout, stderr } = await runMain(["check", "--format", "ndjson", ...argv], { stdin });
  expect(stderr).toBe("");
  return {
    status,
    answers: stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Told),
  };
}

describe("check, from standard input", () => {
  it("answers each line in order, with its number or its id", async () => {
    const { status, answers } = await told(
      'I\'m sorry.\n\n{"text":"Go on.","id":"x"}\n{"text":"U bent boos."}',
    );
    expect(status).toBe(0);
    expect(answers.map(({ id, lang, moves }) => [id, lang, moves?.map(({ move }) => move)])).toEqual([
      [1, "en", ["apology"]],
      [2, "en", ["encourager"]],
      ["x", "en", ["encourager"]],
      [4, "nl", ["feeling-summary"]],
    ]);
  });

  it("tells the language from the text, then from the tenant's line, then by --lang", async () => {
    const lines = [
      { text: "Go on." },
      { text: "Hm.", tenant: "Dat is niet eerlijk." },
      { text: "Hm." },
      { text: "Dat is niet eerlijk.", lang: "en" },
    ];
    const { answers } = await told(lines.map((line) => JSON.stringify(line)).join("\n"), ["--lang", "nl"]);
    expect(answers.map(({ lang }) => lang)).toEqual(["en", "nl", "nl", "en"]);
  });

  it("puts an error in the place of a line that can not be read, goes on, and ends with 2", async () => {
    const { status, answers } = await told('{"text":1}\nGo on.\n{"oops\n');
    expect(status).toBe(2);
    expect(answers).toMatchObject([
      { line: 1, error: CHECKS.en.lineErrors.noText },
      { id: 2, text: "Go on." },
      { line: 3, error: CHECKS.en.lineErrors.notJson },
    ]);
  });

  it("refuses an id that can not be written back", async () => {
    const deep = "[".repeat(50_000) + "]".repeat(50_000);
    const { status, answers } = await told(`{"text":"a","id":${deep}}\nb`);
    expect(status).toBe(2);
    expect(answers).toMatchObject([{ line: 1, error: CHECKS.en.lineErrors.badId }, { id: 2 }]);
  });

  it("reads an utterance up to the limit, and says so", async () => {
    const { answers } = await told(`${"you ".repeat(200_000)}\n{"text":"${"😡".repeat(20_000)}"}\n`);
    expect(answers.map(({ text, truncated }) => [text?.length, truncated])).toEqual([
      [READ_LIMIT, true],
      [READ_LIMIT, true],
    ]);
  });

  it("takes --tenant for every line that names none", async () => {
    const stdin = 'Rules are rules.\n{"text":"Rules are rules.","tenant":"Thank you."}';
    const { answers } = await told(stdin, ["--tenant", "This is an outrage!"]);
    expect(answers[0]!.findings).toMatchObject([{ rule: "explanation-while-emotional" }]);
  });

  it("makes the same of Windows' line ends, blanks behind, and a byte order mark", async () => {
    const plain = "U bent boos.\nHet spijt me.\n";
    const odd = "\uFEFFU bent boos.  \r\nHet spijt me. \t\r\n";
    const moves = async (stdin: string): Promise<unknown> =>
      (await told(stdin)).answers.map((answer) => [answer.lang, answer.moves, answer.findings]);
    expect(await moves(odd)).toEqual(await moves(plain));
  });

  it("keeps no state between lines", async () => {
    const line = '{"text":"Dat komt omdat regels regels zijn.","tenant":"Belachelijk!","id":1}\n';
    const { answers } = await told(line.repeat(4));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it("answers nothing to nothing", async () => {
    expect(await told("")).toEqual({ status: 0, answers: [] });
    expect((await runMain(["check", "--format", "json"])).stdout).toBe("[\n]\n");
    expect(await runMain(["check"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("puts json in one array, errors and all", async () => {
    const { status, stdout } = await runMain(["check", "--format", "json"], { stdin: 'Go on.\n{\n"hi"\n' });
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([{ id: 1 }, { line: 2 }, { id: 3 }]);
  });

  it("tells a person on standard error of a line that can not be read", async () => {
    const { status, stdout, stderr } = await runMain(["check"], { stdin: "Go on.\n{\nI'm sorry.\n" });
    expect({ status, stderr: stderr.trim() }).toEqual({
      status: 2,
      stderr: `Line 2: ${CHECKS.en.lineErrors.notJson}`,
    });
    expect(stdout).toContain("\n\nLine 3, English\nI'm sorry.\n");
  });

  it("waits for whoever reads: no more is read than can be written", async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough({ highWaterMark: 1024 });
    const running = main(["check", "--format", "ndjson"], {
      stdin,
      stdout,
      stderr: catcher(),
      env: {},
      cwd: "/",
    });
    const line = `${"u bent boos ".repeat(20)}\n`;
    let written = 0;
    while (stdin.write(line.repeat(20)) && written < 1000) written += 1;
    await new Promise((later) => setTimeout(later, 300));
    while (stdin.write(line.repeat(20)) && written < 1000) written += 1;
    expect(written).toBeLessThan(100);
    stdout.resume();
    stdin.end();
    expect(await running).toBe(0);
  });
});

describe("check, with a text", () => {
  it("joins the arguments, and answers with one object", async () => {
    const { status, stdout } = await runMain(["check", "--format", "json", "Het", "spijt", "me."]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, lang: "nl", text: "Het spijt me.", findings: [] });
  });

  it("takes an empty text for silence, and leaves standard input alone", async () => {
    const { stdout } = await runMain(["check", "--format", "ndjson", ""], { stdin: "Go on.\n" });
    expect(JSON.parse(stdout)).toMatchObject({ text: "", moves: [{ move: "encourager" }] });
  });

  it("gives the evidence when asked to", async () => {
    const { stdout } = await runMain(["check", "--explain", "--format", "json", "You're angry."]);
    const { moves } = JSON.parse(stdout) as Told;
    expect(moves).toMatchObject([{ evidence: [{ cue: "feeling-anger", words: "angry", strength: 3 }] }]);
  });

  it("says what it was read as only where nothing was found, and not with --quiet", async () => {
    const hint = CHECKS.en.noTenant;
    expect((await runMain(["check", "Go on."])).stdout).toContain(hint);
    expect((await runMain(["check", "Go on.", "-q"])).stdout).not.toContain(hint);
    expect((await runMain(["check", "Calm down."])).stdout).not.toContain(hint);
    expect((await runMain(["check", "Go on.", "--tenant", "Fine."])).stdout).not.toContain(hint);
  });

  it("writes to a file, and says so where it can not", async () => {
    await withFolder({}, async (cwd) => {
      const { stdout } = await runMain(["check", "Go on.", "--format", "ndjson", "-o", "out"], { cwd });
      expect(stdout).toBe("");
      expect(JSON.parse(readFileSync(join(cwd, "out"), "utf8"))).toMatchObject({ text: "Go on." });
      const failed = await runMain(["check", "Go on.", "-o", "no/out"], { cwd });
      expect(failed).toMatchObject({ status: 2, stderr: expect.stringContaining("no/out") as string });
    });
  });

  it("names the formats there are", async () => {
    const { status, stderr } = await runMain(["check", "--format", "xml", "hi"]);
    expect({ status, told: stderr.includes("text, json, ndjson") }).toEqual({ status: 2, told: true });
  });
});

describe("check, as a process", () => {
  it("reads bytes that are no text, and says which line", () => {
    const { status, stdout } = runNode(["-e", FEED, BIN]);
    expect(status).toBe(0);
    const [first, second] = stdout.trim().split("\n");
    expect(first).toBe(`{"line":1,"error":${JSON.stringify(CHECKS.en.lineErrors.notUtf8)}}`);
    expect(JSON.parse(second!)).toMatchObject({ id: 2, text: "ok\0" });
  });

  it("loads no reader of files and no prompts for one sentence", () => {
    const { stdout } = runNode(["--import", SPY, BIN, "check", "Go on."]);
    const loaded = stdout.split("\n").filter((line) => line.startsWith("read ") && line.endsWith(".js"));
    const code = loaded.map((line) => readFileSync(line.slice("read ".length), "utf8")).join("");
    expect(code).toMatch(/node_modules\/commander\//);
    expect(code).not.toMatch(/node_modules\/(?:zod|yaml|inquirer|@inquirer|papaparse|env-paths)\//);
  });

  it("ends without a word when nobody reads any more", () => {
    const { status, stdout, stderr } = runNode(["-e", LEAVE, BIN]);
    expect({ status, stderr, stdout: stdout.trim() }).toEqual({ status: 0, stderr: "", stdout: "ended" });
  });
});

const FEED = `
const { spawnSync } = require("node:child_process");
const input = Buffer.from([0x61, 0xff, 0x0a, 0x6f, 0x6b, 0x00, 0x0a]);
const { stdout } = spawnSync(process.execPath, [process.argv[1], "check", "--format", "ndjson"], { input });
process.stdout.write(stdout);`;

/** Prints the files that are read. */
const SPY = `data:text/javascript,${encodeURIComponent(`
import fs from "node:fs";
const read = fs.readFileSync;
fs.readFileSync = (file, ...how) => {
  fs.writeSync(1, "read " + file + "\\n");
  return read(file, ...how);
};`)}`;

const LEAVE = `
const { spawn } = require("node:child_process");
const child = spawn(process.execPath, [process.argv[1], "check", "--format", "ndjson"], { stdio: ["pipe", "pipe", "inherit"] });
child.stdin.on("error", () => undefined);
const feed = () => { while (child.stdin.writable && child.stdin.write("u bent boos\\n".repeat(1000))); };
child.stdin.on("drain", feed);
feed();
child.stdout.once("data", () => child.stdout.destroy());
child.on("close", (status) => console.log(status === 0 ? "ended" : status));`;
