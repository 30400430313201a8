import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
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
 * Vitest's global setup: builds dist once when it is older than src, because the end-to-end cases run the built program.
 * A build that fails is reported and the run goes on: the compiler has said why, the cases fail, the rest can still tell.
 */
export default function build(): void {
  const wanted = Math.max(newestIn(join(ROOT, "src")), writtenAt(join(ROOT, "tsconfig.build.json")));
  if (writtenAt(join(ROOT, "dist", "cli", "main.js")) >= wanted) return;
  const { status } = spawnSync(process.execPath, [join(ROOT, "scripts", "prepare.mjs")], {
    stdio: "inherit",
  });
  if (status !== 0)
    process.stderr.write("The build failed: the end-to-end cases run an incomplete program.\n");
}
