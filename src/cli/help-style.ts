import { Help, type Command, type HelpConfiguration } from "commander";
import type { CliWording } from "../language/cli.js";

/** Columns of help where there is no terminal to ask. */
export const PIPE_WIDTH = 80;
/** In less room an explanation stands below its option, not beside it. */
const BESIDE_FROM = 60;
/** Narrower than this a text is left to the terminal. */
const NARROWEST = 10;
const TERM_INDENT = "  ";
const BELOW_INDENT = "    ";

/** How commander lays out help, with its own English words in the language of the interface. */
export function helpStyle({ titles, usage }: CliWording): HelpConfiguration {
  const [optionsWord = "[options]", commandWord = "[command]"] = usage.split(" ");
  const known: Readonly<Record<string, string>> = {
    "Usage:": titles.usage,
    "Arguments:": titles.arguments,
    "Options:": titles.options,
    "Global Options:": titles.globalOptions,
    "Commands:": titles.commands,
  };
  const translated = (text: string): string =>
    text.replace("[options]", optionsWord).replace("[command]", commandWord);
  return {
    showGlobalOptions: true,
    minWidthToWrap: NARROWEST,
    styleTitle: (title) => known[title] ?? title,
    styleUsage: translated,
    styleSubcommandTerm: translated,
    formatItem: (term, termWidth, description, helper) =>
      widthOf(helper) >= BESIDE_FROM
        ? Help.prototype.formatItem.call(helper, term, termWidth, description, helper)
        : below(term, description, helper),
  };
}

/** @returns the text to stand below the help of a command, a blank line above it. What is moved in is to be copied: it stays whole. */
export function afterHelp(text: string, command: Command, width: number): string {
  const help = command.createHelp();
  const wrap = (line: string): string => (line.startsWith(" ") ? line : help.boxWrap(line, width));
  return `\n${text.split("\n").map(wrap).join("\n")}`;
}

function below(term: string, description: string, helper: Help): string {
  const wrapped = helper.boxWrap(description, widthOf(helper) - BELOW_INDENT.length);
  return [TERM_INDENT + term, ...wrapped.split("\n").map((line) => BELOW_INDENT + line)].join("\n");
}

function widthOf({ helpWidth = PIPE_WIDTH }: Help): number {
  return helpWidth;
}
