import { hasSpeaker } from "../../../assessment/input/labels.js";
import { parseInput } from "../../../assessment/input/parse.js";
import { ASSESS_WORDINGS } from "../../../language/assess-wordings.js";
import { fill } from "../../../language/fill.js";
import { printable } from "../../../language/printable.js";
import { PROBLEM_WORDINGS } from "../../../language/problem-wordings.js";
import { renderProblems } from "../../../scenario/frame.js";
import { readTextFile, type LoadedScenario } from "../../../scenario/load.js";
import type { SourceProblem } from "../../../scenario/problem.js";
import { assessKept } from "./kept.js";
import { outcomeWith, type Outcome } from "./outcome.js";
import type { Settings } from "./settings.js";
import { openShelf, type Shelf } from "./shelf.js";
import { assessSubmission, checkNamed, type Answer } from "./submission.js";
import { isJournal, MAX_KIB, type Unit } from "./units.js";

/** Works on units, one after the other; scenarios are read once. */
export function openWorkbench(settings: Settings): (unit: Unit) => Promise<Outcome> {
  const shelf = openShelf(settings);
  return async (unit) => {
    const { body } = unit;
    if ("problem" in body) return failed(unit, body.problem, settings);
    if ("text" in body) return assessText(body.text, unit, { settings, shelf });
    if (isJournal(body.path)) return assessKept({ id: unit.name, path: body.path }, settings);
    const read = readTextFile(body.path, MAX_KIB);
    return "problem" in read
      ? failed(unit, read.problem, settings)
      : assessText(read.text, unit, { settings, shelf });
  };
}

function failed({ name }: Unit, problem: SourceProblem, settings: Settings): Outcome {
  const wording = PROBLEM_WORDINGS[settings.interfaceLanguage];
  return outcomeWith(
    [],
    { told: renderProblems([problem], { file: name, text: "", wording }), failed: true },
    settings,
  );
}

interface Bench {
  readonly settings: Settings;
  readonly shelf: Shelf;
}

function assessText(text: string, unit: Unit, bench: Bench): Outcome {
  const { settings } = bench;
  if (unit.found && unit.kind === "text" && !hasSpeaker(text.split("\n")))
    return outcomeWith([], { told: passedOver(unit, settings) }, settings);
  const { placed, named, problems } = parseInput(text, unit.kind);
  const { name: file, folder, body } = unit;
  const before = "text" in body ? body.before : null;
  const sound = placed.map((one) => {
    const number = before === null ? one.number : before + (one.number ?? 1);
    return assessSubmission(one, { file, folder, number }, bench);
  });
  const answers = [...sound, ...named.map((one) => checkNamed(one, unit, bench))];
  const all = [...problems, ...answers.flatMap(({ problem }) => problem ?? [])];
  const assessed = answers.flatMap((answer) => answer.assessed ?? []);
  const isFailed = all.some(({ severity }) => severity === "error");
  return outcomeWith(
    assessed,
    { told: told(all, answers, { text, unit, settings }), failed: isFailed },
    settings,
  );
}

function passedOver({ name }: Unit, { quiet, interfaceLanguage }: Settings): string {
  return quiet ? "" : `${printable(fill(ASSESS_WORDINGS[interfaceLanguage].passedOver, { file: name }))}\n`;
}

/** Everything worth telling of a text: notices, faults in it, and faults in the scenarios that it names. */
function told(
  problems: readonly SourceProblem[],
  answers: readonly Answer[],
  { text, unit: { name, body }, settings }: { text: string; unit: Unit; settings: Settings },
): string {
  const wording = PROBLEM_WORDINGS[settings.interfaceLanguage];
  const above = "text" in body ? body.above : 0;
  const inOrder = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const notices = settings.quiet
    ? []
    : new Set(answers.flatMap(({ notice }) => (notice ? `${printable(notice)}\n` : [])));
  const faulty = new Map<string, LoadedScenario>();
  for (const { faulty: loaded } of answers) if (loaded !== undefined) faulty.set(loaded.file, loaded);
  const scenarios = [...faulty.values()].map((loaded) =>
    renderProblems(loaded.problems, { ...loaded, wording }),
  );
  return [...notices, renderProblems(inOrder, { file: name, text, above, wording }), ...scenarios]
    .filter((part) => part !== "")
    .join("\n");
}
