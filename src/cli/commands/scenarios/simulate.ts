import { COACHES } from "../../../language/coaches.js";
import { fill } from "../../../language/fill.js";
import { PROBLEM_WORDINGS } from "../../../language/problem-wordings.js";
import { SCENARIO_WORDINGS } from "../../../language/scenario-wordings.js";
import { BLANK, plain, type Line } from "../../../report/line.js";
import { BLOCK_STEPS, PLAIN_STEPS, simulationLines } from "../../../report/simulation.js";
import { renderProblems } from "../../../scenario/frame.js";
import type { SourceProblem } from "../../../scenario/problem.js";
import { placed } from "../../../scenario/review.js";
import { simulate, type Simulation } from "../../../simulation/simulate.js";
import { EXIT, type Io } from "../../io.js";
import { screenOn, wideScreenOn } from "../../screen.js";
import { openScenario, type Opened } from "../practice/scenario.js";
import { formatAsked } from "../../options.js";
import type { ScenariosOptions } from "./options.js";

/** A scenario with what its simulation came to. */
interface Played {
  readonly name: string;
  readonly opened: Opened;
  readonly simulation: Simulation;
  readonly problems: readonly SourceProblem[];
}

/**
 * `scenarios simulate <name...>`: every character plays every scenario.
 *
 * @returns 0 when all hold up, 1 when one shows a fault
 * @throws CallError when a scenario can not be opened
 */
export async function simulateScenarios(
  names: readonly string[],
  options: ScenariosOptions,
  io: Io,
): Promise<number> {
  const format = formatAsked(["text", "json"], options);
  const opened: { name: string; opened: Opened }[] = [];
  for (const name of names) opened.push({ name, opened: await openScenario(name, options, io) });
  const all: Played[] = [];
  for (const one of opened) {
    const played = simulated(one, options);
    all.push(played);
    if (format === "text") tell(played, all.length > 1, { options, io });
  }
  if (format === "json") io.stdout.write(`${JSON.stringify(all.map(inJson), undefined, 2)}\n`);
  return all.some(({ problems }) => problems.length > 0) ? EXIT.no : EXIT.fine;
}

function simulated({ name, opened }: { name: string; opened: Opened }, options: ScenariosOptions): Played {
  const { seed, onlyDifficulty, difficulty } = options;
  const simulation = simulate(opened.scenario, {
    ...(seed === undefined ? {} : { firstSeed: seed }),
    ...(onlyDifficulty === undefined ? {} : { difficulties: [difficulty] }),
  });
  return { name, opened, simulation, problems: placed(simulation.faults, opened.text) };
}

/** The tables fit the window; the frames of faults stay as they are. */
function tell(played: Played, isNext: boolean, { options, io }: { options: ScenariosOptions; io: Io }): void {
  const { interfaceLanguage, plain: isPlain } = options;
  const wording = SCENARIO_WORDINGS[interfaceLanguage].simulation;
  const table = simulationLines(played.simulation, played.opened.scenario, {
    wording,
    decimal: COACHES[interfaceLanguage].decimal,
    steps: isPlain || !io.stdout.isTTY ? PLAIN_STEPS : BLOCK_STEPS,
  });
  screenOn(options, io).print([...(isNext ? [BLANK] : []), ...table]);
  wideScreenOn(options, io).print(verdictLines(played, options));
}

function verdictLines({ name, opened: { text }, problems }: Played, options: ScenariosOptions): Line[] {
  const wording = SCENARIO_WORDINGS[options.interfaceLanguage].simulation;
  if (problems.length === 0) return [{ text: wording.holds, tone: "good" }];
  const count = problems.length;
  const head = count === 1 ? wording.faultOne : fill(wording.faults, { count });
  const context = { file: name, text, wording: PROBLEM_WORDINGS[options.interfaceLanguage] };
  const frames = renderProblems(inWords(problems, options), context).trimEnd();
  return [{ text: head, tone: "bad" }, ...frames.split("\n").map(plain)];
}

/** Ids in a message become the words of the interface. */
function inWords(
  problems: readonly SourceProblem[],
  { interfaceLanguage }: ScenariosOptions,
): SourceProblem[] {
  const { characters, difficulties } = SCENARIO_WORDINGS[interfaceLanguage].simulation;
  return problems.map((problem) => {
    const { character, difficulty } = problem.values;
    return {
      ...problem,
      values: {
        ...problem.values,
        ...(character === undefined ? {} : { character: characters[character] ?? character }),
        ...(difficulty === undefined ? {} : { difficulty: difficulties[difficulty] ?? difficulty }),
      },
    };
  });
}

function inJson({ name, opened, simulation, problems }: Played): object {
  const { scenario } = opened;
  return { file: name, scenario: scenario.id, language: scenario.language, ...simulation, faults: problems };
}
