import type { Fault } from "../scenario/problem.js";
import type { Scenario } from "../scenario/scenario.js";
import type { CharacterId } from "./character.js";
import type { LineUse } from "./lines.js";
import type { Result } from "./results.js";

/** Winnable and forgiving: from this share of the seeds on. */
const WINS_FROM = 0.95;
/** Not gameable: at the most this share. */
const LUCK = 0.05;
/** Alive: at least this share of the lines. */
const USED_FROM = 0.6;
/** Ids named in a message. */
const NAMED = 8;

/** Characters that may end reasonable; of all others none may. */
const DESERVING: readonly CharacterId[] = ["listener", "one-slip", "explainer"];

interface Found {
  readonly results: readonly Result[];
  readonly lines: LineUse;
}

/**
 * Whether a scenario is winnable, losable, forgiving, not gameable and alive.
 *
 * @returns what is not so, with the line or the parameter to look at
 */
export function verdictFaults(scenario: Scenario, { results, lines }: Found): Fault[] {
  return [...results.flatMap((result) => resultFaults(result, results)), ...lineFaults(scenario, lines)];
}

function resultFaults(result: Result, results: readonly Result[]): Fault[] {
  const { character, reasonable } = result;
  switch (character) {
    case "listener":
      return reasonable < WINS_FROM ? [fault("not-winnable", result, COOLS)] : [];
    case "explainer":
      return reasonable > 0 ? [fault("not-losable", result, HEATS)] : [];
    case "one-slip":
      return forgiving(result, results);
    default:
      return !DESERVING.includes(character) && reasonable > LUCK ? [fault("gameable", result, ONSET)] : [];
  }
}

/** Reasonable, later and lower than who listens. */
function forgiving(slip: Result, results: readonly Result[]): Fault[] {
  if (slip.reasonable < WINS_FROM) return [fault("not-forgiving", slip, HEATS)];
  const listener = results.find(
    ({ character, difficulty }) => character === "listener" && difficulty === slip.difficulty,
  );
  if (listener === undefined) return [];
  return [
    ...(slip.turns > listener.turns ? [] : [fault("slip-not-later", slip, HEATS, { than: listener.turns })]),
    ...(slip.score < listener.score ? [] : [fault("slip-not-lower", slip, HEATS, { than: listener.score })]),
  ];
}

/** What to turn when a character fares otherwise than it should. */
const COOLS = ["tenant", "temperament", "cools"];
const HEATS = ["tenant", "temperament", "heats"];
const ONSET = ["tenant", "after-news", "arousal"];

type VerdictCode =
  "not-winnable" | "not-losable" | "not-forgiving" | "slip-not-later" | "slip-not-lower" | "gameable";

function fault(
  code: VerdictCode,
  { character, difficulty, runs, reasonable, turns, score }: Result,
  path: readonly string[],
  more: Readonly<Record<string, number>> = {},
): Fault {
  const won = Math.round(reasonable * runs);
  return { code, path, on: "key", values: { character, difficulty, won, runs, turns, score, ...more } };
}

function lineFaults({ lines }: Scenario, { repeated, used, unused }: LineUse): Fault[] {
  const at = new Map(lines.map(({ id }, index) => [id, index]));
  const place = (id: string): readonly PropertyKey[] => {
    const index = at.get(id);
    return index === undefined ? ["lines"] : ["lines", index, "say"];
  };
  const twice = repeated.map(({ id, times, first }): Fault => {
    const { character, difficulty, seed, turn } = first;
    return {
      code: "line-repeated",
      path: place(id),
      values: { id, times, character, difficulty, seed, turn },
    };
  });
  if (used >= USED_FROM) return twice;
  const values = { percent: Math.floor(used * 100), ids: unused.slice(0, NAMED).join(", ") };
  return [...twice, { code: "lines-unused", path: place(unused[0] ?? ""), values }];
}
