import { rmSync } from "node:fs";
import { PassThrough } from "node:stream";
import { main } from "../../../src/cli/main.js";
import type { Io } from "../../../src/cli/io.js";
import { HOME, keepFolder, ROOT, type Outcome } from "../../support/run.js";

/** What a run of the program in this process can be given. */
export interface World {
  readonly stdin?: string;
  readonly env?: Io["env"];
  readonly cwd?: string;
  /** Columns of a terminal on standard output; none for a pipe. */
  readonly columns?: number;
}

/** A stream that keeps what is written to it. */
export function catcher(columns?: number): Io["stdout"] & { readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return Object.assign(stream, {
    text: () => Buffer.concat(chunks).toString("utf8"),
    ...(columns === undefined ? {} : { columns }),
  });
}

/** Calls the program in this process, with streams of its own and nothing of this computer's environment. */
export async function runMain(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const [stdout, stderr] = [catcher(world.columns), catcher()];
  const stdin = new PassThrough();
  stdin.end(world.stdin ?? "");
  const { env = {}, cwd = ROOT } = world;
  const status = await main(argv, {
    stdin,
    stdout,
    stderr,
    env: { BADNEWS_COACH_HOME: HOME, ...env },
    cwd,
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** Calls `use` with a new folder holding these files, and takes the folder away when it is done. */
export async function withFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = keepFolder(files);
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
