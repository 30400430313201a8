import type { SourceProblem } from "../../scenario/problem.js";

/** A text that is no script and no transcript, or not one alone; what is wrong stands in `problems`, with line and column. */
export class InputError extends Error {
  constructor(
    readonly problems: readonly SourceProblem[],
    count: number,
  ) {
    const places = problems.map(({ code, line, column }) => `${code} (${line}:${column})`);
    super(places.length > 0 ? places.join(", ") : `${count} conversations where one was expected`);
    this.name = "InputError";
  }
}
