import type { Command } from "commander";
import { RULE_GUIDES } from "../language/rule-guides.js";
import type { RulesOptions } from "./commands/rules.js";
import { afterHelp, PIPE_WIDTH } from "./help-style.js";
import type { Ground } from "./ground.js";
import { readOptions, type RawOptions } from "./options.js";

/** Adds `rules` to the program. */
export function addRules(root: Command, { language, io, done }: Ground): void {
  const wording = RULE_GUIDES[language];
  const width = io.stdout.columns ?? PIPE_WIDTH;
  const optionsOf = (command: Command): RulesOptions => {
    const raw = command.optsWithGlobals<RawOptions & { format?: string }>();
    return { ...readOptions(raw, language), format: raw.format };
  };
  const rules = root
    .command("rules")
    .description(wording.about)
    .addHelpText("after", ({ command }) => afterHelp(wording.help, command, width));
  rules
    .command("list")
    .description(wording.commands.list)
    .option("--format <text|json|markdown>", wording.format)
    .action(async (_own: unknown, command: Command) => {
      const { listRules } = await import("./commands/rules.js");
      done(listRules(optionsOf(command), io));
    });
  rules
    .command("explain")
    .description(wording.commands.explain)
    .argument("<id>", wording.id)
    .option("--format <text|json|markdown>", wording.format)
    .action(async (id: string, _own: unknown, command: Command) => {
      const { explainRule } = await import("./commands/rules.js");
      done(explainRule(id, optionsOf(command), io));
    });
}
