import { toScenario } from "./convert.js";
import { crossFaults } from "./cross-checks.js";
import { outlineOf } from "./outline.js";
import { locate } from "./places.js";
import { MAX_PROBLEMS, severityOf, wholeFile, type Fault, type SourceProblem } from "./problem.js";
import type { Scenario } from "./scenario.js";
import { schemaFaults } from "./schema-faults.js";
import { scenarioSchema } from "./schema.js";
import { readYaml, type Source } from "./syntax.js";
import { treeFaults } from "./tree-faults.js";

/** `scenario` is there when no problem is an error. Problems stand in the order of the text. */
export interface ParsedScenario {
  readonly scenario?: Scenario;
  readonly problems: readonly SourceProblem[];
}

/** More references than this, counted as they multiply, are a bomb and no scenario. */
const MAX_ALIAS_COUNT = 100;

/**
 * Reads a scenario from the text of its file. Never throws on any text.
 *
 * @param options.fileName the file's name or path, for comparing it with what stands inside.
 */
export function parseScenario(text: string, options: { readonly fileName?: string } = {}): ParsedScenario {
  const { source, problems } = readYaml(text.replace(/^\ufeff/, ""));
  if (!source) return { problems: sorted(problems) };
  const values = valuesOf(source);
  if (values === undefined) return { problems: [wholeFile("yaml-bomb")] };
  const outcome = scenarioSchema.safeParse(values.plain);
  const faults = [
    ...treeFaults(source.document),
    ...schemaFaults(outcome.error?.issues ?? [], values.plain),
    ...crossFaults(outlineOf(values.plain), {
      ...options,
      lineOf: (index) => locate({ code: "duplicate-line", path: ["lines", index] }, source).line,
    }),
  ];
  const found = [...sorted([...problems, ...located(faults, source)]), ...rest(faults.length)];
  const sound = outcome.success && !faults.some(({ code }) => severityOf(code) === "error");
  return { ...(sound && { scenario: toScenario(outcome.data) }), problems: found };
}

/** The plain values of a document, unless its references make it explode. */
function valuesOf({ document }: Source): { plain: unknown } | undefined {
  try {
    return { plain: document.toJS({ maxAliasCount: MAX_ALIAS_COUNT }) as unknown };
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** Finding a place takes a walk through the document, so of thousands of faults only the first are placed. */
function located(faults: readonly Fault[], source: Source): SourceProblem[] {
  const bySeverity = faults.toSorted((one, other) => weight(one) - weight(other));
  return bySeverity.slice(0, MAX_PROBLEMS).map((fault) => locate(fault, source));
}

function weight({ code }: Fault): number {
  return severityOf(code) === "error" ? 0 : 1;
}

function rest(count: number): SourceProblem[] {
  return count > MAX_PROBLEMS ? [wholeFile("more-problems", { count: count - MAX_PROBLEMS })] : [];
}

function sorted(problems: readonly SourceProblem[]): SourceProblem[] {
  return problems.toSorted((one, other) => one.line - other.line || one.column - other.column);
}
