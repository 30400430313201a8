import { Command } from "commander";
import { CLIS } from "../language/clis.js";
import type { Language } from "../language/terms.js";
import type { Io } from "./io.js";
import { readOptions, type RawOptions } from "./options.js";
import { version } from "./version.js";

/** Receives the exit code of the command that ran. */
export type Done = (code: number) => void;

/** The command line in one language. Commands are loaded only when they run. */
export function program(language: Language, io: Io, done: Done): Command {
  const { about, practice, scenario, options, titles, usage, examples, practiceExamples } = CLIS[language];
  const root = new Command("badnews-coach")
    .description(about)
    .usage(usage)
    .option("--lang <nl|en>", options.lang)
    .option("--plain", options.plain)
    .option("--no-color", options.noColor)
    .option("-q, --quiet", options.quiet)
    .option("--debug", options.debug)
    .version(version(), "-V, --version", options.version)
    .helpOption("-h, --help", options.help)
    .helpCommand("help [command]", options.helpCommand)
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => translate(title, titles) })
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => undefined })
    .addHelpText("after", `\n${examples}`)
    .exitOverride();
  root
    .command("practice")
    .description(practice)
    .argument("[scenario]", scenario)
    .option("--seed <n>", options.seed)
    .option("--difficulty <level>", options.difficulty)
    .addHelpText("after", `\n${practiceExamples}`)
    .action(async (name: string | undefined, _own: unknown, command: Command) => {
      const read = readOptions(command.optsWithGlobals<RawOptions>(), language);
      const { practice: run } = await import("./commands/practice.js");
      done(await run(name, read, io));
    });
  return root;
}

/** Commander's headings are English. */
function translate(title: string, titles: (typeof CLIS)[Language]["titles"]): string {
  const known: Readonly<Record<string, string>> = {
    "Usage:": titles.usage,
    "Arguments:": titles.arguments,
    "Options:": titles.options,
    "Global Options:": titles.globalOptions,
    "Commands:": titles.commands,
  };
  return known[title] ?? title;
}
