import { checkAgainst, type Laid } from "../../scenario/checked.js";
import { wholeFile, type Fault, type SourceProblem } from "../../scenario/problem.js";
import { layYaml } from "../../scenario/yaml-layout.js";
import { layJson } from "./json-layout.js";
import { piecesOf, type InputKind, type Piece } from "./pieces.js";
import { scriptSchema } from "./schema.js";
import { scriptFaults } from "./script-faults.js";
import { toSubmission, type Submission } from "./submission.js";
import { layText } from "./text-layout.js";

/** A submission, with the means to say where in its file something stands. */
export interface Placed {
  readonly submission: Submission;
  /** Which of the text it is, from 1; undefined for the only one. */
  readonly number: number | undefined;
  readonly locate: (fault: Fault) => SourceProblem;
}

/** The scenario that an unsound submission names: whether there is one can be told all the same. */
export interface Named extends Pick<Placed, "locate"> {
  readonly scenario: string;
}

/** Everything in a text that is sound, and everything that is wrong with the rest. */
export interface ParsedInput {
  readonly placed: readonly Placed[];
  readonly named: readonly Named[];
  readonly problems: readonly SourceProblem[];
}

const LAYOUTS: Readonly<Record<InputKind, (text: string) => ReturnType<typeof layYaml>>> = {
  yaml: layYaml,
  json: layJson,
  jsonl: layJson,
  text: layText,
};

/** Reads the scripts and transcripts in the text of a file. Never throws on any text. */
export function parseInput(text: string, kind: InputKind): ParsedInput {
  const pieces = piecesOf(text, kind);
  if (pieces.length === 0) return { placed: [], named: [], problems: [wholeFile("file-empty")] };
  const several = pieces.length > 1;
  const parsed = pieces.map((piece, index) => parsePiece(piece, several ? index + 1 : undefined));
  return joined(parsed);
}

function joined(parts: readonly ParsedInput[]): ParsedInput {
  return {
    placed: parts.flatMap(({ placed }) => placed),
    named: parts.flatMap(({ named }) => named),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** Reads one document of a file; a list in it is a row of submissions. */
function parsePiece({ kind, text, above }: Piece, number: number | undefined): ParsedInput {
  const laid = LAYOUTS[kind](text);
  if (!("values" in laid))
    return { placed: [], named: [], problems: laid.problems.map((problem) => below(problem, above)) };
  const whole: Laid = {
    values: laid.values,
    faults: laid.faults,
    problems: laid.problems.map((problem) => below(problem, above)),
    locate: (fault) => below(laid.locate(fault), above),
  };
  const { values } = whole;
  if (!Array.isArray(values) || values.length === 0) return checked(whole, number);
  const several = values.length > 1;
  const parts = values.map((item: unknown, index) =>
    checked(partOf(whole, item, index), number ?? (several ? index + 1 : undefined)),
  );
  const around = [...whole.problems, ...whole.faults.map(whole.locate)];
  return joined([{ placed: [], named: [], problems: around }, ...parts]);
}

function checked(laid: Laid, number: number | undefined): ParsedInput {
  const { locate, values } = laid;
  const { data, problems } = checkAgainst(laid, scriptSchema, scriptFaults);
  if (data) return { placed: [{ submission: toSubmission(data), number, locate }], named: [], problems };
  const scenario = scenarioIn(values);
  return { placed: [], named: scenario === undefined ? [] : [{ scenario, locate }], problems };
}

function scenarioIn(values: unknown): string | undefined {
  const isNaming = typeof values === "object" && values !== null && "scenario" in values;
  return isNaming && typeof values.scenario === "string" && values.scenario !== ""
    ? values.scenario
    : undefined;
}

function partOf({ locate }: Laid, values: unknown, index: number): Laid {
  return {
    values,
    problems: [],
    faults: [],
    locate: (fault) => locate({ ...fault, path: [index, ...fault.path] }),
  };
}

function below(problem: SourceProblem, above: number): SourceProblem {
  return problem.line === 0 ? problem : { ...problem, line: problem.line + above };
}
