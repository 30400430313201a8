import type { Io } from "../io.js";
import type { HistoryOptions } from "./history/folder.js";

/** What is to be done with the sessions kept. */
export type HistoryAction = "list" | "show" | "export" | "delete";

/**
 * `history list | show <id> | export [id...] | delete [id...]`. Each is loaded only when it runs.
 *
 * @param ids the sessions named; `show` takes the first
 * @returns the exit code
 * @throws CallError when the call or a file can not be used
 */
export async function history(
  action: HistoryAction,
  ids: readonly string[],
  options: HistoryOptions,
  io: Io,
): Promise<number> {
  switch (action) {
    case "list":
      return (await import("./history/list.js")).listHistory(options, io);
    case "show":
      return (await import("./history/show.js")).showHistory(ids[0] ?? "", options, io);
    case "export":
      return (await import("./history/export.js")).exportHistory(ids, options, io);
    case "delete":
      return (await import("./history/delete.js")).deleteHistory(ids, options, io);
  }
}
