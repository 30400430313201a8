import { checkAgainst } from "./checked.js";
import { toScenario } from "./convert.js";
import { crossFaults } from "./cross-checks.js";
import { outlineOf } from "./outline.js";
import type { SourceProblem } from "./problem.js";
import type { Scenario } from "./scenario.js";
import { scenarioSchema } from "./schema.js";
import { layYaml } from "./yaml-layout.js";

/** `scenario` is there when no problem is an error. Problems stand in the order of the text. */
export interface ParsedScenario {
  readonly scenario?: Scenario;
  readonly problems: readonly SourceProblem[];
}

/**
 * Reads a scenario from the text of its file. Never throws on any text.
 *
 * @param options.fileName the file's name or path, for comparing it with what stands inside.
 */
export function parseScenario(text: string, options: { readonly fileName?: string } = {}): ParsedScenario {
  const laid = layYaml(text);
  if (!("values" in laid)) return laid;
  const lineOf = (index: number): number =>
    laid.locate({ code: "duplicate-line", path: ["lines", index] }).line;
  const { data, problems } = checkAgainst(laid, scenarioSchema, (values) =>
    crossFaults(outlineOf(values), { ...options, lineOf }),
  );
  return { ...(data && { scenario: toScenario(data) }), problems };
}
