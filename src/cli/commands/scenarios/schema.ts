import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { SCENARIO_WORDINGS } from "../../../language/scenario-wordings.js";
import type { Language } from "../../../language/terms.js";
import { fill } from "../../../language/fill.js";
import { scenarioJsonSchema } from "../../../scenario/json-schema.js";
import { CallError } from "../../failure.js";
import { EXIT, type Io } from "../../io.js";
import type { ScenariosOptions } from "./options.js";

/**
 * `scenarios schema`: the JSON Schema of a scenario file, on standard output or in a file.
 *
 * @returns the exit code
 * @throws CallError when the file can not be written
 */
export function writeSchema({ output, interfaceLanguage }: ScenariosOptions, io: Io): number {
  const schema = scenarioJsonSchema();
  if (output === undefined) io.stdout.write(schema);
  else writeOut(resolve(io.cwd, output), schema, interfaceLanguage);
  return EXIT.fine;
}

function writeOut(path: string, text: string, language: Language): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CallError(fill(SCENARIO_WORDINGS[language].notWritten, { path, reason }));
  }
}
