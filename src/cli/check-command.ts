import type { Command } from "commander";
import { CLIS } from "../language/clis.js";
import { CHECKS } from "../language/checks.js";
import { andFile } from "./own-words.js";
import { readCheckOptions, type RawCheckOptions } from "./commands/check/options.js";
import { afterHelp, PIPE_WIDTH } from "./help-style.js";
import type { Ground } from "./ground.js";

/** Adds `check` to the program. */
export function addCheck(root: Command, { language, io, done }: Ground): void {
  const wording = CHECKS[language];
  root
    .command("check")
    .description(wording.about)
    .argument("[text...]", wording.text)
    .option("--tenant <text>", wording.options.tenant)
    .option("--format <text|json|ndjson>", wording.options.format)
    .option("--explain", wording.options.explain)
    .option("--lexicon <file>", CLIS[language].options.lexicon, andFile)
    .option("-o, --output <file>", wording.options.output)
    .addHelpText("after", ({ command }) => afterHelp(wording.help, command, io.stdout.columns ?? PIPE_WIDTH))
    .action(async (text: string[], _own: unknown, command: Command) => {
      const options = readCheckOptions(command.optsWithGlobals<RawCheckOptions>(), language);
      const { check } = await import("./commands/check.js");
      done(await check(text, options, io));
    });
}
