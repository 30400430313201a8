import type * as z from "zod";
import { MAX_PROBLEMS, severityOf, wholeFile, type Fault, type SourceProblem } from "./problem.js";
import { schemaFaults } from "./schema-faults.js";

/** A text that could be read as plain values, of whatever shape, with the means to say where things stand in it. */
export interface Laid {
  readonly values: unknown;
  /** What was found wrong on the way, without making it unreadable. */
  readonly problems: readonly SourceProblem[];
  readonly faults: readonly Fault[];
  readonly locate: (fault: Fault) => SourceProblem;
}

/** `data` is there when no problem is an error. Problems stand in the order of the text. */
export interface Checked<T> {
  readonly data?: T;
  readonly problems: readonly SourceProblem[];
}

/**
 * Holds a text against a schema, and against what no schema can say.
 *
 * @param more faults of the values that the schema does not see
 */
export function checkAgainst<T>(
  { values, problems, faults: known, locate }: Laid,
  schema: z.ZodType<T>,
  more: (values: unknown) => readonly Fault[],
): Checked<T> {
  const outcome = schema.safeParse(values);
  const faults = [...known, ...schemaFaults(outcome.error?.issues ?? [], values, schema), ...more(values)];
  const found = [...sorted([...problems, ...located(faults, locate)]), ...rest(faults.length)];
  const sound = outcome.success && !found.some(({ severity }) => severity === "error");
  return { ...(sound && { data: outcome.data }), problems: found };
}

/** @returns the problems in the order of the text. */
export function sorted(problems: readonly SourceProblem[]): SourceProblem[] {
  return problems.toSorted((one, other) => one.line - other.line || one.column - other.column);
}

/** Finding a place takes a walk through the text, so of thousands of faults only the first are placed. */
function located(faults: readonly Fault[], locate: Laid["locate"]): SourceProblem[] {
  const bySeverity = faults.toSorted((one, other) => weight(one) - weight(other));
  return bySeverity.slice(0, MAX_PROBLEMS).map(locate);
}

function weight({ code }: Fault): number {
  return severityOf(code) === "error" ? 0 : 1;
}

function rest(count: number): SourceProblem[] {
  return count > MAX_PROBLEMS ? [wholeFile("more-problems", { count: count - MAX_PROBLEMS })] : [];
}
