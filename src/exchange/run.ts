/** The explanation run: which trainee turns explained to an emotional tenant, since the run opened. */
export interface Run {
  readonly turns: readonly number[];
  /** How many runs have ended before this one. */
  readonly ended: number;
}

/** Where an explaining turn stands: in a run, or as a relapse after one. */
export type RunStep = "first" | "second" | "later" | "relapse";

/** What a turn means for the run (moves.md, "Explanation loops"). */
export interface RunInput {
  readonly turn: number;
  /** It explains, and not together with the first news. */
  readonly explains: boolean;
  /** It holds a feeling summary. */
  readonly summarises: boolean;
  readonly emotional: boolean;
}

/**
 * Carries the run over one turn.
 *
 * @returns the run after the turn and, for an explaining turn to an emotional tenant, where in a run it stands
 */
export function advanceRun(run: Run, input: RunInput): { readonly run: Run; readonly step?: RunStep } {
  if (!input.emotional) return { run: end(run) };
  if (input.explains) {
    const turns = [...run.turns, input.turn];
    return { run: { ...run, turns }, step: stepOf(turns.length, run.ended) };
  }
  return { run: input.summarises ? end(run) : run };
}

function stepOf(length: number, ended: number): RunStep {
  if (length === 1) return ended > 0 ? "relapse" : "first";
  return length === 2 ? "second" : "later";
}

function end(run: Run): Run {
  return run.turns.length === 0 ? run : { turns: [], ended: run.ended + 1 };
}
