import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync, openSync, closeSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { fill } from "../../src/language/fill.js";
import { HISTORIES } from "../../src/language/histories.js";
import { BARE, BIN, runNode, type Outcome } from "../support/run.js";

const ARGS = [BIN, "practice", "eviction", "--lang", "nl", "--seed", "7"];

/** The program with a pipe that stays open; `asked` is called once it has written this text. */
function start(
  text: string,
  asked: (program: ChildProcessWithoutNullStreams) => void,
  more: readonly string[] = [],
): Promise<Outcome> {
  const program = spawn(process.execPath, [...ARGS, ...more], { env: BARE });
  let [stdout, stderr, told] = ["", "", false];
  program.stdout.setEncoding("utf8").on("data", (piece: string) => {
    stdout += piece;
    if (told || !stdout.includes(text)) return;
    told = true;
    asked(program);
  });
  program.stderr.setEncoding("utf8").on("data", (piece: string) => (stderr += piece));
  return new Promise((resolve) =>
    program.on("close", (status) => resolve({ status, stdout, stderr: stderr.trim() })),
  );
}

function shell(script: string): Outcome {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, process.execPath, ...ARGS], {
    encoding: "utf8",
    env: BARE,
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

describe("the running program", () => {
  const { debrief } = COACHES.nl;
  const { goOn, stoppedUnkept } = HISTORIES.nl;

  it("says on Ctrl-C how to go on, and ends with 130", async () => {
    const { status, stdout, stderr } = await start("Ze houdt de deur half dicht.", (program) =>
      program.kill("SIGINT"),
    );
    const [id = ""] = /\S+-eviction-nl-\w{4}/.exec(stderr) ?? [];
    expect({ status, stderr }).toEqual({ status: 130, stderr: fill(goOn, { id }) });
    expect(stdout).not.toContain(debrief.title);
  });

  it("says on Ctrl-C that the conversation is not kept where nothing was to be", async () => {
    const interrupt = (program: ChildProcessWithoutNullStreams): unknown => program.kill("SIGINT");
    const { status, stderr } = await start("Ze houdt de deur half dicht.", interrupt, ["--no-save"]);
    expect({ status, stderr }).toEqual({ status: 130, stderr: stoppedUnkept });
  });

  it("ends after /stop, also when the pipe stays open", async () => {
    const { status, stdout } = await start("Ze houdt de deur half dicht.", (program) =>
      program.stdin.write("/stop\n"),
    );
    expect(status).toBe(0);
    expect(stdout).toContain(debrief.title);
  });

  it("answers a line before the next one comes", async () => {
    const { status, stdout } = await start("Ze houdt de deur half dicht.", (program) => {
      program.stdin.write("Goedemorgen.\n");
      program.stdout.on("data", (piece: string) => {
        if (piece.includes("Goedemorgen.")) program.stdin.end("\n");
      });
    });
    expect(status).toBe(0);
    expect(stdout).toContain(COACHES.nl.speaker.silence);
  });

  it("is quiet when the reader leaves", () => {
    const { stdout, stderr } = shell(`yes | "$0" "$@" | head -1`);
    expect({ stdout, stderr }).toEqual({ stdout: "Ontruiming\n", stderr: "" });
  });

  it("plays on with closed streams", () => {
    expect(shell(`printf '\\n' | "$0" "$@" >&-`)).toMatchObject({ status: 0, stderr: "" });
    expect(shell(`"$0" "$@" <&-`)).toMatchObject({ status: 0, stderr: "" });
    expect(shell(`"$0" "$@" xyz 2>&-`)).toMatchObject({ status: 2, stdout: "" });
  });

  it.runIf(existsSync("/dev/full"))("says in one line that nothing can be written, and ends with 2", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, ARGS, {
      input: "\n",
      env: BARE,
      encoding: "utf8",
      stdio: ["pipe", full, "pipe"],
    });
    closeSync(full);
    expect({ status, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, lines: 1 });
    expect(stderr).toContain("ENOSPC");
  });

  it("has colour in a pipe only where it is asked for", () => {
    const coloured = (env: Record<string, string>, ...more: string[]): boolean =>
      runNode([...ARGS, ...more], { stdin: "\n", env }).stdout.includes("\u001B[");
    expect(coloured({})).toBe(false);
    expect(coloured({ FORCE_COLOR: "1" })).toBe(true);
    expect(coloured({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(coloured({ FORCE_COLOR: "1" }, "--plain")).toBe(false);
    expect(coloured({ FORCE_COLOR: "1" }, "--no-color")).toBe(false);
  });

  it("says the same from another folder", () => {
    const here = runNode(ARGS, { stdin: "Goedemorgen.\n\n" });
    expect(runNode(ARGS, { stdin: "Goedemorgen.\n\n", cwd: "/" })).toEqual(here);
  });
});
