import { statSync } from "node:fs";
import { resolve } from "node:path";
import { fill } from "../language/fill.js";
import { SCENARIO_WORDINGS } from "../language/scenario-wordings.js";
import { CallError } from "./failure.js";
import type { Io } from "./io.js";
import type { Options } from "./options.js";

/** The variable that names a folder of one's own scenarios (contract). */
const VARIABLE = "BADNEWS_COACH_SCENARIOS";

/**
 * Folders of one's own scenarios, the nearest first: the one of the call, then the one of the environment.
 *
 * @throws CallError for a folder that is not there
 */
export function ownFolders(
  { scenarios, interfaceLanguage }: Pick<Options, "scenarios" | "interfaceLanguage">,
  { env, cwd }: Pick<Io, "env" | "cwd">,
): string[] {
  const named = [scenarios, env[VARIABLE]].filter((folder) => folder !== undefined && folder !== "");
  const folders = named.map((folder) => resolve(cwd, folder ?? ""));
  const missing = folders.find((folder) => !isFolder(folder));
  if (missing === undefined) return [...new Set(folders)];
  throw new CallError(fill(SCENARIO_WORDINGS[interfaceLanguage].noFolder, { path: missing }));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
