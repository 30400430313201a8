import { nearest } from "../scenario/nearest.js";
import { COMMAND_NAMES } from "./commands.js";

/** The name of a command that a mistyped slash word most likely stands for, in the language it was typed in. */
export function nearestCommand(name: string): string | undefined {
  return nearest(name, Object.values(COMMAND_NAMES).flat());
}
