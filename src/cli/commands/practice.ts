import type { Journal } from "../../history/journal.js";
import { keeperOf } from "../../history/keeper.js";
import { CLIS } from "../../language/clis.js";
import { fill } from "../../language/fill.js";
import { HISTORIES } from "../../language/histories.js";
import { titles } from "../../scenario/catalogue.js";
import { readLines } from "../../terminal/line-reader.js";
import { play, type Played } from "../../terminal/play.js";
import { EXIT, type Io } from "../io.js";
import type { PracticeOptions } from "../options.js";
import { ownFolders } from "../scenario-folders.js";
import { screenOn, tell } from "../screen.js";
import { beginNew, takeUp, type Begun } from "./practice/begin.js";
import { noScenario, openScenario } from "./practice/scenario.js";

/** The seed of a conversation that is not on a terminal (contract). */
const PIPE_SEED = 1;
/** Seeds drawn on a terminal: short enough to copy from a debrief. */
const SEEDS = 10_000;

/**
 * `practice [scenario]`: plays a conversation, on a terminal or line by line, and keeps it.
 *
 * @returns the exit code
 * @throws CallError when there is nothing to play
 */
export async function practice(name: string | undefined, options: PracticeOptions, io: Io): Promise<number> {
  const interactive = Boolean(io.stdin.isTTY && io.stdout.isTTY);
  const begun = await begin(name, options, { io, interactive });
  if (begun === undefined) return EXIT.interrupted;
  const { steps, journal } = begun;
  const reader = readLines({ input: io.stdin, terminal: interactive ? io.stdout : undefined });
  let played: Played;
  try {
    played = await play({
      steps,
      keep: keeperOf(journal),
      interfaceLanguage: options.interfaceLanguage,
      reader,
      screen: screenOn(options, io),
      show: {
        blocks: interactive && !options.plain,
        echo: !interactive,
        quiet: options.quiet,
        meter: options.meter,
      },
      selfRating: options.selfRating,
    });
  } finally {
    reader.close();
    journal.close();
  }
  return exitCode(played, journal, { options, io });
}

/** @returns undefined when the menu was left with Ctrl-C */
async function begin(
  name: string | undefined,
  options: PracticeOptions,
  { io, interactive }: { io: Io; interactive: boolean },
): Promise<Begun | undefined> {
  if (options.resume !== undefined) return takeUp(options.resume.id, options, io);
  const chosen = name ?? (interactive ? await ask(options, io) : undefined);
  if (chosen === undefined) {
    if (interactive) return undefined;
    throw noScenario(options, io);
  }
  const opened = await openScenario(chosen, options, io);
  return beginNew(opened, { options, seed: options.seed ?? drawSeed(interactive), io });
}

async function ask(options: PracticeOptions, io: Io): Promise<string | undefined> {
  const { interfaceLanguage, lang } = options;
  const { chooseScenario } = await import("../../terminal/menu.js");
  const wording = CLIS[interfaceLanguage].menu;
  const choices = titles(lang ?? interfaceLanguage, undefined, ownFolders(options, io));
  return chooseScenario({ choices, wording, input: io.stdin, output: io.stdout });
}

function drawSeed(interactive: boolean): number {
  return interactive ? Math.floor(Math.random() * SEEDS) : PIPE_SEED;
}

function exitCode(
  played: Played,
  journal: Journal,
  { options, io }: { options: PracticeOptions; io: Io },
): number {
  if (played === "finished") return EXIT.fine;
  if (played === "hung-up") return hangUp(io);
  const { goOn, stoppedUnkept } = HISTORIES[options.interfaceLanguage];
  tell(`\n${journal.id !== "" ? fill(goOn, { id: journal.id }) : stoppedUnkept}`, io);
  return EXIT.interrupted;
}

/** Node crashes when it ends in the ordinary way on a terminal that is gone, so there the signal itself ends the process. */
function hangUp({ stdin }: Io): number {
  if (stdin === process.stdin && stdin.isTTY) process.kill(process.pid, "SIGHUP");
  return EXIT.hungUp;
}
