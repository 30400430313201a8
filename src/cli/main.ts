import { CommanderError, type Command } from "commander";
import { CLIS } from "../language/clis.js";
import { printable } from "../language/printable.js";
import { fill } from "../language/fill.js";
import type { Language } from "../language/terms.js";
import { CallError } from "./failure.js";
import { interfaceLanguage } from "./interface-language.js";
import { EXIT, type Io } from "./io.js";
import { program } from "./program.js";
import { unknownCommand, usageError } from "./usage-error.js";

/**
 * Runs one call of the program.
 *
 * @param argv the arguments, without node and the script
 * @returns the exit code: 0 fine, 2 the call could not be used, 130 after Ctrl-C
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = interfaceLanguage(argv, io.env);
  let code: number = EXIT.fine;
  const root = program(argv[0], { language, io, done: (result) => (code = result) });
  try {
    if (argv.length === 0) root.outputHelp();
    else await root.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
    const shown = error instanceof CommanderError && error.code === "commander.help" ? helpFor(root) : error;
    if (shown === undefined) return EXIT.fine;
    tell(shown, language, { io, debug: argv.includes("--debug") });
    return EXIT.unusable;
  }
}

/** Commander only says that it wanted to show help: for a command that needs a part of it named, or one that does not exist. */
function helpFor(root: Command): CommanderError | undefined {
  const [first, name = "help"] = root.args;
  if (first === "help" && name !== "help") return unknownCommand(name, root);
  (root.commands.find((command) => command.name() === first) ?? root).outputHelp();
  return undefined;
}

/** An error as help: what is wrong, what was meant, what there is; where in the code only with `--debug`. */
function tell(error: unknown, language: Language, { io, debug }: { io: Io; debug: boolean }): void {
  const wording = CLIS[language];
  const known = error instanceof CommanderError ? usageError(error, wording) : error;
  const message = known instanceof Error ? known.message : String(known);
  const expected = known instanceof CallError;
  const text = expected ? message : fill(wording.errors.unexpected, { text: message });
  const lines = [fill(wording.error, { text }), ...(expected ? known.more : [])];
  io.stderr.write(`${lines.map(printable).join("\n")}\n`);
  if (debug && error instanceof Error) io.stderr.write(`${error.stack ?? ""}\n`);
}
