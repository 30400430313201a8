import { PROBLEM_WORDINGS } from "../../../language/problem-wordings.js";
import { SCENARIO_WORDINGS } from "../../../language/scenario-wordings.js";
import {
  validationJson,
  validationJunit,
  validationLines,
  type Checked,
} from "../../../report/validation.js";
import { loadScenario } from "../../../scenario/load.js";
import type { SourceProblem } from "../../../scenario/problem.js";
import { reviewScenario } from "../../../scenario/review.js";
import { EXIT, type Io } from "../../io.js";
import { wideScreenOn } from "../../screen.js";
import { meantFile } from "../practice/scenario.js";
import { formatAsked } from "../../options.js";
import type { ScenariosOptions } from "./options.js";

/** A file with one of these could not be looked into at all. */
const UNUSABLE: ReadonlySet<string> = new Set([
  "file-missing",
  "file-is-folder",
  "file-not-regular",
  "file-unreadable",
  "file-too-large",
  "file-binary",
  "file-not-utf8",
]);

/**
 * `scenarios validate <file...>`: everything that is wrong, all at once, with its place.
 *
 * @returns 0 when all is well, 1 for a fault in a file's text (with `--strict` a warning too), 2 for a file that can not be read
 * @throws CallError for an id that does not exist
 */
export async function validateScenarios(
  names: readonly string[],
  options: ScenariosOptions,
  io: Io,
): Promise<number> {
  const format = formatAsked(["text", "json", "junit"], options);
  const files: Checked[] = [];
  const strict = options.strict ?? false;
  for (const name of names) {
    const checked = check(name, await meantFile(name, options, io));
    files.push(strict ? { ...checked, problems: checked.problems.map(asError) } : checked);
  }
  const wording = PROBLEM_WORDINGS[options.interfaceLanguage];
  if (format === "json") io.stdout.write(validationJson(files, wording));
  else if (format === "junit") io.stdout.write(validationJunit(files, wording));
  else {
    const words = SCENARIO_WORDINGS[options.interfaceLanguage].validate;
    wideScreenOn(options, io).print(validationLines(files, { wording, words }));
  }
  return exitCode(files);
}

function check(name: string, path: string): Checked {
  const { scenario, problems, text } = loadScenario(path);
  const review = scenario === undefined ? [] : reviewScenario(scenario, text);
  const found: SourceProblem[] = [...problems, ...review];
  return {
    file: name,
    text,
    title: scenario?.title,
    lines: scenario?.lines.length ?? 0,
    problems: found.toSorted((one, other) => one.line - other.line || one.column - other.column),
  };
}

function asError(problem: SourceProblem): SourceProblem {
  return { ...problem, severity: "error" };
}

function exitCode(files: readonly Checked[]): number {
  const problems = files.flatMap((file) => file.problems);
  if (problems.some(({ code }) => UNUSABLE.has(code))) return EXIT.unusable;
  return problems.some(({ severity }) => severity === "error") ? EXIT.no : EXIT.fine;
}
