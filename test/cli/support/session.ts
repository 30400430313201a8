import { PassThrough } from "node:stream";
import { main } from "../../../src/cli/main.js";
import { dropHome, newHome } from "../../support/journals.js";
import { ROOT, type Outcome } from "../../support/run.js";
import { afterEach } from "vitest";
import { catcher, runMain, type World } from "./run-main.js";

const homes: string[] = [];
afterEach(() => homes.splice(0).forEach(dropHome));

/** A home, taken away after the test. */
export function ownHome(): string {
  const home = newHome();
  homes.push(home);
  return home;
}

/** Calls the program in this process with a home of its own. */
export function runIn(home: string, argv: readonly string[], world: World = {}): Promise<Outcome> {
  return runMain(argv, { ...world, env: { BADNEWS_COACH_HOME: home, ...world.env } });
}

/** Types lines, waits for the answer to the last of them, and interrupts: a session that can be taken up again. */
export async function interrupted(
  home: string,
  argv: readonly string[],
  { lines, until, cwd = ROOT }: { lines: readonly string[]; until: string; cwd?: string },
): Promise<Outcome> {
  const [stdin, stdout, stderr] = [new PassThrough(), catcher(), catcher()];
  const io = { stdin, stdout, stderr, env: { BADNEWS_COACH_HOME: home }, cwd };
  const status = main(argv, io);
  stdin.write(lines.map((line) => `${line}\n`).join(""));
  await new Promise<void>((seen) => {
    stdout.on("data", () => {
      if (stdout.text().includes(until)) setImmediate(seen);
    });
  });
  process.emit("SIGINT");
  return { status: await status, stdout: stdout.text(), stderr: stderr.text() };
}
