import type { Command } from "commander";
import { CHECKS } from "../language/checks.js";
import type { Language } from "../language/terms.js";
import type { Io } from "./io.js";
import { readOptions, type RawOptions } from "./options.js";

/** Adds `check` to the program. */
export function addCheck(
  root: Command,
  { language, io, done }: { language: Language; io: Io; done: (code: number) => void },
): void {
  const wording = CHECKS[language];
  root
    .command("check")
    .description(wording.about)
    .argument("[text...]", wording.text)
    .option("--tenant <text>", wording.options.tenant)
    .option("--format <text|json|ndjson>", wording.options.format)
    .action(async (text: string[], _own: unknown, command: Command) => {
      const raw = command.optsWithGlobals<RawOptions & { tenant?: string }>();
      const { check } = await import("./commands/check.js");
      done(await check(text, { ...readOptions(raw, language), tenant: raw.tenant }, io));
    });
}
