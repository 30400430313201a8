import { Command } from "commander";
import { CLIS } from "../language/clis.js";
import { HISTORIES } from "../language/histories.js";
import { SELF_RATINGS } from "../language/self-ratings.js";
import { SCENARIO_WORDINGS } from "../language/scenario-wordings.js";
import type { HistoryAction } from "./commands/history.js";
import type { HistoryOptions } from "./commands/history/folder.js";
import { addAssess } from "./assess-command.js";
import { addCheck } from "./check-command.js";
import { addRules } from "./rules-command.js";
import { afterHelp, helpStyle, PIPE_WIDTH } from "./help-style.js";
import type { Ground } from "./ground.js";
import { andFile } from "./own-words.js";
import { addReport } from "./report-command.js";
import { readOptions, readPracticeOptions, type RawOptions } from "./options.js";
import { addScenarios } from "./scenarios-command.js";
import { version } from "./version.js";

/** How each command is added, in the order of the help. */
const COMMANDS: Readonly<Record<string, (root: Command, ground: Ground) => void>> = {
  practice: addPractice,
  assess: addAssess,
  report: addReport,
  check: addCheck,
  rules: addRules,
  history: addHistory,
  scenarios: addScenarios,
};

/**
 * The command line in one language. Commands are loaded only when they run.
 *
 * @param first the first argument: where it names a command, the others are left out, for nothing can be asked of them
 */
export function program(first: string | undefined, { language, io, done }: Ground): Command {
  const wording = CLIS[language];
  const history = HISTORIES[language];
  const width = io.stdout.columns ?? PIPE_WIDTH;
  const { about, options, usage, examples } = wording;
  const root = new Command("badnews-coach")
    .description(about)
    .usage(usage)
    .option("--lang <nl|en>", options.lang)
    .option("--seed <n>", options.seed)
    .option("--data-dir <folder>", history.options.dataDir)
    .option("--scenarios <folder>", SCENARIO_WORDINGS[language].options.folder)
    .option("--plain", options.plain)
    .option("--no-color", options.noColor)
    .option("-q, --quiet", options.quiet)
    .option("--debug", options.debug)
    .version(version(), "-V, --version", options.version)
    .helpOption("-h, --help", options.help)
    .helpCommand(`help ${usage.split(" ").at(-1)}`, options.helpCommand)
    .configureHelp(helpStyle(wording))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => width,
    })
    .addHelpText("after", ({ command }) => afterHelp(examples, command, width))
    .exitOverride();
  const asked = first !== undefined && Object.hasOwn(COMMANDS, first) ? [first] : Object.keys(COMMANDS);
  for (const name of asked) COMMANDS[name]?.(root, { language, io, done });
  return root;
}

function addPractice(root: Command, { language, io, done }: Ground): void {
  const { practice, scenario, options, practiceExamples } = CLIS[language];
  const history = HISTORIES[language].options;
  const width = io.stdout.columns ?? PIPE_WIDTH;
  root
    .command("practice")
    .description(practice)
    .argument("[scenario]", scenario)
    .option("--difficulty <level>", options.difficulty)
    .option("--mode <coach|exam>", options.mode)
    .option("--no-meter", options.noMeter)
    .option("--lexicon <file>", options.lexicon, andFile)
    .option("--resume [id]", history.resume)
    .option("--no-save", history.noSave)
    .option("--self-rating", SELF_RATINGS[language].option)
    .addHelpText("after", ({ command }) => afterHelp(practiceExamples, command, width))
    .action(async (name: string | undefined, _own: unknown, command: Command) => {
      const read = readPracticeOptions(command.optsWithGlobals<RawOptions>(), language);
      const { practice: run } = await import("./commands/practice.js");
      done(await run(name, read, io));
    });
}

/** The parts of `history`, with the options each takes. */
const HISTORY: Readonly<
  Record<HistoryAction, { readonly names: string; readonly options: readonly HistoryOption[] }>
> = {
  list: { names: "", options: ["listFormat"] },
  show: { names: "<id>", options: [] },
  export: { names: "[id...]", options: ["exportFormat", "output"] },
  delete: { names: "[id...]", options: ["olderThan", "all", "yes"] },
};

type HistoryOption = "listFormat" | "exportFormat" | "output" | "olderThan" | "all" | "yes";

const HISTORY_FLAGS: Readonly<Record<HistoryOption, string>> = {
  listFormat: "--format <text|json>",
  exportFormat: "--format <jsonl|csv>",
  output: "-o, --output <file>",
  olderThan: "--older-than <time>",
  all: "--all",
  yes: "--yes",
};

function addHistory(root: Command, { language, io, done }: Ground): void {
  const wording = HISTORIES[language];
  const width = io.stdout.columns ?? PIPE_WIDTH;
  const history = root
    .command("history")
    .description(wording.about)
    .addHelpText("after", ({ command }) => afterHelp(wording.help.join("\n\n"), command, width));
  for (const [action, { names, options }] of Object.entries(HISTORY) as [
    HistoryAction,
    (typeof HISTORY)["list"],
  ][]) {
    const part = history.command(action).description(wording.commands[action]);
    if (names !== "")
      part.argument(names, names.includes("...") ? wording.arguments.ids : wording.arguments.id);
    for (const option of options) part.option(HISTORY_FLAGS[option], wording.options[option]);
    part.action(async (...given: unknown[]) => {
      const raw = part.optsWithGlobals<RawOptions & HistoryOptions>();
      const ids = [given[0]].flat().filter((id) => typeof id === "string");
      const { history: run } = await import("./commands/history.js");
      done(await run(action, ids, { ...raw, ...readOptions(raw, language) }, io));
    });
  }
}
