import type { ProblemCode } from "../language/problems.js";

/** What fills the placeholders of a problem's wording; `expected` and `nearest` become lines of their own. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** A fault in a YAML file. */
export interface SourceProblem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning";
  /** Such as `lines[3].when.feeling`; empty for the file as a whole. */
  readonly path: string;
  /** From 1; 0 when the problem is the file as a whole. */
  readonly line: number;
  /** From 1, in UTF-16 units; 0 when the problem is the file as a whole. */
  readonly column: number;
  /** Just past the last column, when the place ends on the same line. */
  readonly endColumn?: number;
  readonly values: ProblemValues;
}

/** A fault before it is known where it stands in the text. */
export interface Fault {
  readonly code: ProblemCode;
  readonly path: readonly PropertyKey[];
  /** What of the path's last step is to blame; default its value. */
  readonly on?: "key" | "value";
  readonly values?: ProblemValues;
}

/** A problem list is cut here: whoever has more faults than this fixes these first. */
export const MAX_PROBLEMS = 100;

const WARNINGS: ReadonlySet<ProblemCode> = new Set([
  "yaml-tag",
  "duplicate-alias",
  "id-differs",
  "level-without-line",
  "no-calm-ending",
  "no-news-phrase",
  "control-character",
  "thin-state",
  "unreachable-line",
  "long-line",
  "other-language-text",
  "topic-without-line",
  "ending-without-line",
  "briefing-gap",
  "crisis-line",
]);

/** @returns whether a problem of this code makes the file unusable. */
export function severityOf(code: ProblemCode): "error" | "warning" {
  return WARNINGS.has(code) ? "warning" : "error";
}

/** @returns a problem of the file as a whole. */
export function wholeFile(code: ProblemCode, values: ProblemValues = {}): SourceProblem {
  return { code, severity: severityOf(code), path: "", line: 0, column: 0, values };
}

/** @returns the path as people write it: `lines[3].when.feeling`, `topics["a b"]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map(stepText).join("").replace(/^\./, "");
}

function stepText(step: PropertyKey): string {
  if (typeof step === "number") return `[${step}]`;
  const key = shorten(String(step));
  return /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** @returns the text, cut to what fits in a message. */
export function shorten(text: string, length = 60): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
