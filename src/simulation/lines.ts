import type { Scenario } from "../scenario/scenario.js";
import type { Cast, Run } from "./run.js";

/** No line twice within this many of the tenant's. */
const APART = 15;

/** A line that came back too soon, and where that first happened. */
export interface Repeated {
  /** The line's id; one that is not in the file is the language pack's. */
  readonly id: string;
  readonly say: string;
  readonly times: number;
  readonly first: Cast & { readonly turn: number };
}

/** How the lines of a scenario came out over all runs. */
export interface LineUse {
  readonly lines: number;
  /** Share of the lines that was said at least once, 0 to 1. */
  readonly used: number;
  /** Ids of lines never said, in the order of the file. */
  readonly unused: readonly string[];
  readonly repeated: readonly Repeated[];
  /** Share of all the tenant's turns for which the file had no line, 0 to 1; and which plain lines stood in, most often first. */
  readonly plain: number;
  readonly plainLines: readonly { readonly id: string; readonly times: number }[];
}

/** Looks over everything that was said. */
export function lineUse({ lines, opening }: Scenario, runs: readonly Run[]): LineUse {
  const times = new Map<string, number>();
  for (const { said } of runs) for (const id of said) times.set(id, (times.get(id) ?? 0) + 1);
  const own = new Set(lines.map(({ id }) => id));
  const unused = lines.filter(({ id }) => !times.has(id)).map(({ id }) => id);
  const all = [...times.values()].reduce((sum, count) => sum + count, 0);
  const plainLines = [...times].filter(([id]) => !own.has(id)).map(([id, count]) => ({ id, times: count }));
  const plain = plainLines.reduce((sum, line) => sum + line.times, 0);
  return {
    lines: lines.length,
    used: share(lines.length - unused.length, lines.length),
    unused,
    repeated: repeats(runs, opening.say),
    plain: share(plain, all),
    plainLines: plainLines.toSorted((a, b) => b.times - a.times),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
}

function repeats(runs: readonly Run[], opening: string): Repeated[] {
  const found = new Map<string, Repeated>();
  for (const run of runs) {
    const spoken = [opening, ...run.says];
    spoken.forEach((say, at) => {
      if (at === 0 || !spoken.slice(Math.max(0, at - APART), at).includes(say)) return;
      const known = found.get(say);
      const { character, difficulty, seed } = run;
      const first = known?.first ?? { character, difficulty, seed, turn: at };
      found.set(say, { id: run.said[at - 1] ?? "", say, times: (known?.times ?? 0) + 1, first });
    });
  }
  return [...found.values()].toSorted((a, b) => b.times - a.times);
}
