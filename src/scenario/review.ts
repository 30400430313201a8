import { locate } from "./places.js";
import type { Fault, SourceProblem } from "./problem.js";
import { briefingGaps, missingEndings, thinStates, unansweredTopics } from "./review/gaps.js";
import { crisisLines, foreignTexts, longLines } from "./review/texts.js";
import { unreachableLines } from "./review/unreachable.js";
import type { Scenario } from "./scenario.js";
import { readYaml } from "./syntax.js";

/**
 * Reads a sound scenario as a critical colleague would: what will go thin, what can never be said, what nobody says so.
 *
 * @param text the text it was parsed from
 * @returns warnings, in the order of the text
 */
export function reviewScenario(scenario: Scenario, text: string): SourceProblem[] {
  const faults = [
    ...briefingGaps(scenario),
    ...unansweredTopics(scenario),
    ...thinStates(scenario),
    ...missingEndings(scenario),
    ...unreachableLines(scenario),
    ...longLines(scenario),
    ...crisisLines(scenario),
    ...foreignTexts(scenario),
  ];
  return placed(faults, text);
}

/** Finds faults of a sound scenario in the text it was parsed from, in the order of the text. */
export function placed(faults: readonly Fault[], text: string): SourceProblem[] {
  const { source } = readYaml(text.replace(/^\ufeff/, ""));
  if (source === undefined) return [];
  const problems = faults.map((fault) => locate(fault, source));
  return problems.toSorted((one, other) => one.line - other.line || one.column - other.column);
}
