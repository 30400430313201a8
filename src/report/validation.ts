import { fill } from "../language/fill.js";
import type { ProblemWording } from "../language/problems.js";
import type { ScenariosWording } from "../language/scenarios.js";
import { messageOf, renderProblems } from "../scenario/frame.js";
import type { SourceProblem } from "../scenario/problem.js";
import { BLANK, plain, type Line } from "./line.js";

/** A scenario file with all that is wrong with it. */
export interface Checked {
  /** As it was named. */
  readonly file: string;
  readonly text: string;
  /** Undefined when the file can not be played. */
  readonly title: string | undefined;
  readonly lines: number;
  readonly problems: readonly SourceProblem[];
}

/** For a person: each problem with the lines around it, then what it comes to. */
export function validationLines(
  files: readonly Checked[],
  { wording, words }: { wording: ProblemWording; words: ScenariosWording["validate"] },
): Line[] {
  const lines = files.flatMap((checked, index): Line[] => [
    ...(index > 0 && checked.problems.length > 0 ? [BLANK] : []),
    ...fileLines(checked, { wording, words }),
  ]);
  return [...lines, ...tally(files, words)];
}

function fileLines(
  { file, text, title = "", lines, problems }: Checked,
  { wording, words }: { wording: ProblemWording; words: ScenariosWording["validate"] },
): Line[] {
  if (problems.length === 0) return [{ text: fill(words.fine, { file, title, lines }), tone: "good" }];
  return renderProblems(problems, { file, text, wording }).trimEnd().split("\n").map(plain);
}

function tally(files: readonly Checked[], words: ScenariosWording["validate"]): Line[] {
  const errors = files.filter(({ problems }) => problems.some(({ severity }) => severity === "error")).length;
  const warned = files.filter(({ problems }) => problems.length > 0).length - errors;
  return [
    ...(errors + warned === 0 ? [] : [BLANK]),
    ...(errors === 0 ? [] : [plain(fill(words.errors, { count: errors }))]),
    ...(warned === 0 ? [] : [plain(fill(words.warnings, { count: warned }))]),
    ...(warned === 0 ? [] : [{ text: words.strictHint, tone: "faint" as const }]),
  ];
}

/** For other programs. */
export function validationJson(files: readonly Checked[], wording: ProblemWording): string {
  const out = files.map(({ file, title, problems }) => ({
    file,
    valid: title !== undefined,
    problems: problems.map((problem) => {
      const { code, severity, path, line, column, endColumn, values } = problem;
      const { expected, nearest } = values;
      const message = messageOf(problem, wording);
      return { code, severity, line, column, endColumn, path, message, expected, nearest };
    }),
  }));
  return `${JSON.stringify({ version: 1, files: out }, undefined, 2)}\n`;
}

/** For build servers: a test a file, which errors fail. */
export function validationJunit(files: readonly Checked[], wording: ProblemWording): string {
  const cases = files.map((checked) => {
    const { file, problems, text } = checked;
    const faults = problems.filter(({ severity }) => severity === "error");
    const [first] = faults;
    const failure =
      first === undefined
        ? ""
        : `<failure message="${escaped(messageOf(first, wording))}" type="${first.code}">${escaped(renderProblems(faults, { file, text, wording }))}</failure>`;
    return {
      xml: `    <testcase classname="scenarios" name="${escaped(file)}">${failure}</testcase>`,
      failed: first !== undefined,
    };
  });
  const failures = cases.filter(({ failed }) => failed).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${cases.length}" failures="${failures}">`,
    `  <testsuite name="scenarios validate" tests="${cases.length}" failures="${failures}">`,
    ...cases.map(({ xml }) => xml),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
