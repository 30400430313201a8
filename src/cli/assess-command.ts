import type { Command } from "commander";
import { ASSESS_WORDINGS } from "../language/assess-wordings.js";
import { CLIS } from "../language/clis.js";
import { REPORTINGS } from "../language/reportings.js";
import type { RawAssessOptions } from "./commands/assess/options.js";
import { afterHelp, PIPE_WIDTH } from "./help-style.js";
import type { Ground } from "./ground.js";
import { andFile } from "./own-words.js";

/** Adds `assess` to the program. */
export function addAssess(root: Command, { language, io, done }: Ground): void {
  const { about, files, options, help } = ASSESS_WORDINGS[language];
  const { options: reporting } = REPORTINGS[language];
  root
    .command("assess")
    .description(about)
    .argument("<file...>", files)
    .option("--format <format>", options.format)
    .option("-o, --output <file|folder>", options.output)
    .option("--min-score <n>", options.minScore)
    .option("--account", options.account)
    .option("--summary", reporting.summary)
    .option("--anonymous", reporting.anonymous)
    .option("--actor <actor>", reporting.actor)
    .option("--difficulty <level>", options.difficulty)
    .option("--lexicon <file>", CLIS[language].options.lexicon, andFile)
    .option("--input <yaml|json|text>", options.input)
    .option("--jobs <n>", options.jobs)
    .addHelpText("after", ({ command }) => afterHelp(help, command, io.stdout.columns ?? PIPE_WIDTH))
    .action(async (names: string[], _own: unknown, command: Command) => {
      const [{ readAssessOptions }, { assess }] = await Promise.all([
        import("./commands/assess/options.js"),
        import("./commands/assess.js"),
      ]);
      const read = readAssessOptions(command.optsWithGlobals<RawAssessOptions>(), language);
      done(await assess(names, read, io));
    });
}
