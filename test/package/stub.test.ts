import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, inFolder, keepFolder, ROOT, runNode, type Outcome, type Surroundings } from "../support/run.js";

const SCRIPT = '{ "type": "commonjs" }';

/** Runs the stub in a folder of its own beside this program. */
function runStub(
  main: string | undefined,
  surroundings: Surroundings = {},
  nodeArgs: string[] = [],
): Outcome {
  const files = { "package.json": SCRIPT, ...(main === undefined ? {} : { "dist/program/main.js": main }) };
  return inFolder(files, (folder) => {
    mkdirSync(join(folder, "bin"));
    copyFileSync(BIN, join(folder, "bin", "badnews-coach.js"));
    return runNode([...nodeArgs, join(folder, "bin", "badnews-coach.js"), "practice"], surroundings);
  });
}

/** Makes Node say that it is another version. */
function asNode(version: string): string[] {
  const code = `Object.defineProperty(process, "versions", { value: { node: "${version}" } })`;
  return ["--import", `data:text/javascript,${encodeURIComponent(code)}`];
}

describe("the stub", () => {
  it("may be executed", () => {
    expect(statSync(BIN).mode & 0o111).toBe(0o111);
  });

  it("hands over arguments and streams and ends with the code it is given", () => {
    const main = `exports.main = async (argv, io) => {
      for await (const chunk of io.stdin) io.stdout.write(argv.join() + ":" + chunk);
      io.stderr.write(typeof io.cwd + io.env.WHO);
      return 3;
    };`;
    const { status, stdout, stderr } = runStub(main, { stdin: "hello", env: { WHO: "me" } });
    expect({ status, stdout, stderr }).toEqual({ status: 3, stdout: "practice:hello", stderr: "stringme" });
  });

  it("lets a long answer arrive whole", () => {
    const main = `exports.main = async (argv, io) => (io.stdout.write("x".repeat(1_000_000)), 1);`;
    const { status, stdout } = runStub(main);
    expect({ status, length: stdout.length }).toEqual({ status: 1, length: 1_000_000 });
  });

  it("ends quietly when the reader leaves", () => {
    const main = `exports.main = async (argv, io) => {
      for (;;) if (!io.stdout.write("line\\n".repeat(1000))) await new Promise((go) => io.stdout.once("drain", go));
    };`;
    const shell = (folder: string): Outcome =>
      spawnSync(
        "bash",
        ["-c", 'set -o pipefail; "$0" "$1" | head -1', process.execPath, join(folder, "bin/stub.js")],
        {
          encoding: "utf8",
          timeout: 20_000,
        },
      );
    const outcome = inFolder(
      { "package.json": SCRIPT, "dist/program/main.js": main, "bin/stub.js": "" },
      (folder) => {
        copyFileSync(BIN, join(folder, "bin", "stub.js"));
        return shell(folder);
      },
    );
    expect(outcome).toMatchObject({ status: 0, stdout: "line\n", stderr: "" });
  });

  it("does not wait for a pipe that stays open once the program is done", async () => {
    const main = `exports.main = async (argv, io) => {
      await new Promise((go) => io.stdin.once("data", go));
      return 4;
    };`;
    const files = {
      "package.json": SCRIPT,
      "dist/program/main.js": main,
      "bin/stub.js": readFileSync(BIN, "utf8"),
    };
    const folder = keepFolder(files);
    const program = spawn(process.execPath, [join(folder, "bin/stub.js")]);
    program.stdin.write("hello");
    const code = await new Promise((resolve) => program.once("exit", resolve));
    rmSync(folder, { recursive: true });
    expect(code).toBe(4);
  });

  it("says in both languages what to do when nothing is built", () => {
    const { status, stdout, stderr } = runStub(undefined);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr.match(/"npm install"/g)).toHaveLength(2);
  });

  it("shows where a fault of the program lies, and ends with 2", () => {
    const { status, stderr } = runStub("exports.main = async () => { throw new Error('oops'); };");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Error: oops\n\s+at .*main\.js:1/);
  });

  it.each(["18.20.4", "20.18.3", "21.7.0", "22.12.0", "23.1.0"])(
    "says so in one line on Node %s",
    (version) => {
      const { status, stderr } = runStub("syntax error", {}, asNode(version));
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `badnews-coach needs Node 20.19, 22.13, or 24 and up; this is ${version}.\n`,
      });
    },
  );

  it("says that in Dutch to a Dutch computer", () => {
    const surroundings = { env: { LANG: "nl_NL.UTF-8" } };
    expect(runStub("syntax error", surroundings, asNode("18.0.0")).stderr).toContain("heeft Node 20.19");
  });

  it.each(["20.19.0", "22.13.0", "24.0.0", "25.2.1"])("starts on Node %s", (version) => {
    expect(runStub("exports.main = async () => 0;", {}, asNode(version)).status).toBe(0);
  });

  it("asks for the versions that package.json asks for", () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      engines: { node: string };
    };
    expect(manifest.engines.node).toBe("^20.19.0 || ^22.13.0 || >=24");
  });
});
