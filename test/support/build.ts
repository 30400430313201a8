import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./run.js";

/** When a file was last written; 0 when it is not there. Milliseconds since 1970. */
function writtenAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Folders count too: that is where a deleted file shows. */
function newestIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Math.max(writtenAt(folder), ...names.map((name) => writtenAt(join(folder, name))));
}

/**
 * Vitest's global setup: a home for what tests keep, so that none of it lands among a developer's own conversations, and
 * the built program.
 *
 * @returns what takes the home away again
 */
export default function prepare(): () => void {
  const home = mkdtempSync(join(tmpdir(), "badnews-coach-home-"));
  mkdirSync(join(home, "sessions"));
  // The processes that run the tests are started later and inherit it: see support/run.ts.
  process.env["BADNEWS_COACH_HOME"] = home;
  build();
  return () => rmSync(home, { recursive: true, force: true });
}

/**
 * Builds dist once when it is older than src, because the end-to-end cases run the built program. A build that fails is
 * reported and the run goes on: the compiler has said why, the cases fail, the rest can still tell.
 */
function build(): void {
  const wanted = Math.max(
    newestIn(join(ROOT, "src")),
    newestIn(join(ROOT, "scripts", "build")),
    writtenAt(join(ROOT, "tsconfig.build.json")),
  );
  if (writtenAt(join(ROOT, "dist", "program", "main.js")) >= wanted) return;
  const { status } = spawnSync(process.execPath, [join(ROOT, "scripts", "prepare.mjs")], {
    stdio: "inherit",
  });
  if (status !== 0)
    process.stderr.write("The build failed: the end-to-end cases run an incomplete program.\n");
}
