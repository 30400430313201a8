import { resolve } from "node:path";
import { supportsColor, type ColorSupportLevel } from "chalk";
import { CLIS } from "../../language/clis.js";
import { COACHES } from "../../language/coaches.js";
import { fill } from "../../language/fill.js";
import type { Language } from "../../language/terms.js";
import { findScenario, listScenarios, noticeText } from "../../scenario/catalogue.js";
import type { Scenario } from "../../scenario/scenario.js";
import { readLines } from "../../terminal/line-reader.js";
import { play } from "../../terminal/play.js";
import { createScreen } from "../../terminal/screen.js";
import { CallError } from "../failure.js";
import { EXIT, type Io } from "../io.js";
import type { Options } from "../options.js";

/** Columns where there is no terminal to ask. */
const PIPE_WIDTH = 80;
/** The seed of a conversation that is not on a terminal (contract). */
const PIPE_SEED = 1;
/** Seeds drawn on a terminal: short enough to copy from a debrief. */
const SEEDS = 10_000;

/**
 * `practice [scenario]`: plays a conversation, on a terminal or line by line.
 *
 * @returns the exit code
 * @throws CallError when there is no scenario to play
 */
export async function practice(name: string | undefined, options: Options, io: Io): Promise<number> {
  const scenario = await open(name, options, io);
  const interactive = Boolean(io.stdin.isTTY && io.stdout.isTTY);
  const reader = readLines({ input: io.stdin, terminal: interactive ? io.stdout : undefined });
  const width = interactive ? (io.stdout.columns ?? PIPE_WIDTH) : PIPE_WIDTH;
  try {
    const played = await play({
      setup: { scenario, seed: options.seed ?? drawSeed(interactive), difficulty: options.difficulty, mode: "coach" },
      earlier: [],
      keep: { event: () => undefined, over: () => undefined },
      interfaceLanguage: options.interfaceLanguage,
      reader,
      screen: createScreen({ output: io.stdout, width, colour: colourOf(options, io) }),
      show: { blocks: interactive && !options.plain, echo: !interactive, quiet: options.quiet, meter: true },
    });
    if (played === "finished") return EXIT.fine;
    io.stderr.write(`\n${COACHES[options.interfaceLanguage].notKept}\n`);
    return EXIT.interrupted;
  } finally {
    reader.close();
  }
}

function drawSeed(interactive: boolean): number {
  return interactive ? Math.floor(Math.random() * SEEDS) : PIPE_SEED;
}

function colourOf({ plain, colour }: Options, { stdout, env }: Io): ColorSupportLevel {
  const wanted = colour && !plain && !env["NO_COLOR"] && (stdout.isTTY || Boolean(env["FORCE_COLOR"]));
  return wanted && supportsColor ? supportsColor.level : 0;
}

async function open(name: string | undefined, options: Options, io: Io): Promise<Scenario> {
  const { interfaceLanguage, lang } = options;
  const { errors } = CLIS[interfaceLanguage];
  if (name === undefined) {
    const ids = [...new Set(listScenarios().map(({ id }) => id))];
    throw new CallError(fill(errors.noScenario, { id: ids[0] ?? "" }), [
      fill(errors.scenarios, { ids: ids.join(", ") }),
    ]);
  }
  const found = findScenario(name, { interfaceLanguage, ...(lang === undefined ? {} : { lang }) });
  if (!found.found) {
    const meant = found.nearest === undefined ? [] : [fill(errors.didYouMean, { name: found.nearest })];
    const all = fill(errors.scenarios, { ids: found.ids.join(", ") });
    throw new CallError(fill(errors.unknownScenario, { name }), [...meant, all]);
  }
  if (found.notice !== undefined && !options.quiet) {
    const { PROBLEM_WORDINGS } = await import("../../language/problem-wordings.js");
    io.stderr.write(`${noticeText(found.notice, PROBLEM_WORDINGS[interfaceLanguage])}\n`);
  }
  return load(resolve(io.cwd, found.path), name, interfaceLanguage);
}

/** Parsing pulls in the YAML reader and the schema: only here, when a file is really opened. */
async function load(path: string, name: string, language: Language): Promise<Scenario> {
  const [{ loadScenario }, { renderProblems }, { PROBLEM_WORDINGS }] = await Promise.all([
    import("../../scenario/load.js"),
    import("../../scenario/frame.js"),
    import("../../language/problem-wordings.js"),
  ]);
  const { scenario, problems, text } = loadScenario(path);
  if (scenario !== undefined) return scenario;
  const wording = PROBLEM_WORDINGS[language];
  const rendered = renderProblems(problems, { file: name, text, wording }).trimEnd();
  throw new CallError(CLIS[language].errors.fileFaults, [rendered]);
}
