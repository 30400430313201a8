import { CommanderError, type Command } from "commander";
import type { CliWording } from "../language/cli.js";
import { fill } from "../language/fill.js";
import { nearest } from "../scenario/nearest.js";
import { EXIT } from "./io.js";
import { CallError } from "./failure.js";

/** Commander's own errors, told in the language of the interface: their code says what, their text holds the names. */
export function usageError(error: CommanderError, { errors }: CliWording): CallError {
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  const meant = /\(Did you mean (?:one of )?([^?)]+)\??\)/.exec(error.message)?.[1];
  const more = [...(meant === undefined ? [] : [fill(errors.didYouMean, { name: meant })]), errors.seeHelp];
  switch (error.code) {
    case "commander.unknownCommand":
      return new CallError(fill(errors.unknownCommand, { name }), more);
    case "commander.unknownOption":
      return new CallError(fill(errors.unknownOption, { name }), more);
    case "commander.optionMissingArgument":
      return new CallError(fill(errors.needsValue, { name: name.replace(/ .*/, "") }), more);
    case "commander.missingArgument":
      return new CallError(fill(errors.needsValue, { name: `<${name}>` }), more);
    case "commander.excessArguments":
      return new CallError(errors.tooMany, more);
    default:
      return new CallError(error.message, more);
  }
}

/** The error for a name that is no command of this program, as commander would make it. */
export function unknownCommand(name: string, root: Command): CommanderError {
  const close = nearest(
    name,
    root.commands.map((command) => command.name()),
  );
  const meant = close === undefined ? "" : `\n(Did you mean ${close}?)`;
  return new CommanderError(
    EXIT.unusable,
    "commander.unknownCommand",
    `error: unknown command '${name}'${meant}`,
  );
}
