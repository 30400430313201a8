import type { Io } from "../io.js";
import type { ScenariosOptions } from "./scenarios/options.js";

/** What is to be done with scenarios. */
export type ScenariosAction = "list" | "show" | "new" | "validate" | "simulate" | "schema";

/**
 * `scenarios list | show | new | validate | simulate | schema`. Each is loaded only when it runs.
 *
 * @param names the scenarios or files named
 * @returns the exit code
 * @throws CallError when the call or a file can not be used
 */
export async function scenarios(
  action: ScenariosAction,
  names: readonly string[],
  options: ScenariosOptions,
  io: Io,
): Promise<number> {
  switch (action) {
    case "list":
      return (await import("./scenarios/list.js")).listLibrary(options, io);
    case "show":
      return (await import("./scenarios/show.js")).showScenario(names[0] ?? "", options, io);
    case "new":
      return (await import("./scenarios/new.js")).newScenario(options, io);
    case "schema":
      return (await import("./scenarios/schema.js")).writeSchema(options, io);
    case "validate":
      return (await import("./scenarios/validate.js")).validateScenarios(names, options, io);
    case "simulate":
      return (await import("./scenarios/simulate.js")).simulateScenarios(names, options, io);
  }
}
