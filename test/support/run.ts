import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** The program as a person starts it. */
export const BIN = join(ROOT, "bin", "badnews-coach.js");

/** Where runs keep their conversations: made by the global setup, `sessions` and all, and taken away with it. */
export const HOME = process.env["BADNEWS_COACH_HOME"] ?? join(tmpdir(), "badnews-coach-nowhere");

/** The surroundings of a run: no locale, no colours, nothing of this machine's settings. */
export const BARE: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  HOME,
  BADNEWS_COACH_HOME: HOME,
};

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run can be given; all of it optional. */
export interface Surroundings {
  readonly stdin?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs Node with these arguments in bare surroundings. */
export function runNode(
  args: readonly string[],
  { stdin = "", cwd = ROOT, env = {} }: Surroundings = {},
): Outcome {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd,
    input: stdin,
    encoding: "utf8",
    timeout: 20_000,
    env: { ...BARE, ...env },
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** A new folder holding these files, for the caller to take away. */
export function keepFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "badnews-coach-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Calls `use` with a new folder holding these files, and takes the folder away afterwards. */
export function inFolder<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = keepFolder(files);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
