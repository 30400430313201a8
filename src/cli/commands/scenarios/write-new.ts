import { writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fill } from "../../../language/fill.js";
import { PROBLEM_WORDINGS } from "../../../language/problem-wordings.js";
import { SCENARIO_WORDINGS } from "../../../language/scenario-wordings.js";
import { renderProblems } from "../../../scenario/frame.js";
import { SCHEMA_FILE } from "../../../scenario/draft.js";
import { scenarioJsonSchema } from "../../../scenario/json-schema.js";
import { loadScenario } from "../../../scenario/load.js";
import { CallError } from "../../failure.js";
import type { Io } from "../../io.js";
import { ownFolders } from "../../scenario-folders.js";
import { tell } from "../../screen.js";
import { shownPath } from "../../shown-path.js";
import type { ScenariosOptions } from "./options.js";

/**
 * Writes a new scenario file, and says how to go on with it. Nothing that is there is overwritten.
 *
 * @param name the file's name, where `--output` gives none: in the folder of one's own scenarios, else here
 * @throws CallError when it is there already or can not be written
 */
export function writeNew(
  text: string,
  name: string,
  { options, io }: { options: ScenariosOptions; io: Io },
): void {
  const [folder = io.cwd] = ownFolders(options, io);
  const path = options.output === undefined ? join(folder, name) : resolve(io.cwd, options.output);
  const wording = SCENARIO_WORDINGS[options.interfaceLanguage];
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    throw refusal(error, path, wording);
  }
  writeSchemaBeside(dirname(path));
  const shown = shownPath(path, io.cwd);
  const { scenario, problems } = loadScenario(path);
  const faults = renderProblems(problems, {
    file: shown,
    text,
    wording: PROBLEM_WORDINGS[options.interfaceLanguage],
  });
  if (faults !== "") io.stderr.write(`${faults}\n`);
  tell(fill(wording.new.written, { path: shown, lines: scenario?.lines.length ?? 0 }), io);
  if (!options.quiet) io.stdout.write(`${fill(wording.new.next, { path: quotedPath(shown) })}\n`);
}

/** For help in an editor. It may be there already, and without it everything works as well. */
function writeSchemaBeside(folder: string): void {
  try {
    writeFileSync(join(folder, SCHEMA_FILE), scenarioJsonSchema(), { flag: "wx" });
  } catch {
    return;
  }
}

function refusal(error: unknown, path: string, wording: (typeof SCENARIO_WORDINGS)["nl"]): CallError {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "EEXIST") return new CallError(fill(wording.new.exists, { path }), [wording.new.existsHelp]);
  return new CallError(fill(wording.notWritten, { path, reason: code }));
}

function quotedPath(path: string): string {
  return /[^\w./\\:-]/.test(path) ? `"${path}"` : path;
}
