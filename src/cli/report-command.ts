import type { Command } from "commander";
import { REPORTINGS } from "../language/reportings.js";
import type { RawMakeReportOptions } from "./commands/report.js";
import { afterHelp, PIPE_WIDTH } from "./help-style.js";
import type { Ground } from "./ground.js";

/** Adds `report` to the program. */
export function addReport(root: Command, { language, io, done }: Ground): void {
  const { about, session, options, help } = REPORTINGS[language];
  root
    .command("report")
    .description(about)
    .argument("<name>", session)
    .option("--format <format>", options.format)
    .option("-o, --output <file>", options.output)
    .option("--open", options.open)
    .option("--account", options.account)
    .option("--anonymous", options.anonymous)
    .option("--actor <actor>", options.actor)
    .addHelpText("after", ({ command }) => afterHelp(help, command, io.stdout.columns ?? PIPE_WIDTH))
    .action(async (name: string, _own: unknown, command: Command) => {
      const { report } = await import("./commands/report.js");
      done(await report(name, { raw: command.optsWithGlobals<RawMakeReportOptions>(), language }, io));
    });
}
