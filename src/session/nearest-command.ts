import { nearest } from "../scenario/nearest.js";
import { COMMAND_NAMES, readTyped, type Command } from "./commands.js";

/** The command a mistyped slash word most likely stands for. */
export function nearestCommand(name: string): Command | undefined {
  const close = nearest(name, Object.values(COMMAND_NAMES).flat());
  const typed = close === undefined ? undefined : readTyped(`/${close}`);
  return typed?.kind === "command" ? typed.command : undefined;
}
