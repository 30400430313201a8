import { createInterface } from "node:readline";
import { deleteSessions, idsBefore, readAge, type Deleted } from "../../../history/delete.js";
import { reasonText } from "../../../history/tell.js";
import { CLIS } from "../../../language/clis.js";
import { fill } from "../../../language/fill.js";
import { HISTORIES } from "../../../language/histories.js";
import type { HistoryWording } from "../../../language/history.js";
import { printable } from "../../../language/printable.js";
import { CallError } from "../../failure.js";
import { EXIT, type Io } from "../../io.js";
import { meantBy, openFolder, orExplained, type HistoryOptions, type Kept } from "./folder.js";

/**
 * `history delete <id...> | --older-than 90d | --all`: asks first on a terminal, and needs `--yes` elsewhere.
 *
 * @returns the exit code; 2 when something had to be left
 * @throws CallError when the call names nothing, or nobody can be asked
 */
export async function deleteHistory(
  ids: readonly string[],
  options: HistoryOptions,
  io: Io,
): Promise<number> {
  const wording = HISTORIES[options.interfaceLanguage];
  checkWays(ids, options, wording);
  const kept = await openFolder(options, io);
  const chosen = choose(ids, options, kept);
  if (chosen.length === 0) return tell([wording.deleting.none], io);
  if (!options.yes) {
    const answer = await ask(chosen.length, wording, io);
    if (answer !== "yes") tell([wording.deleting.kept], io);
    if (answer === "interrupted") return EXIT.interrupted;
    if (answer === "no") return EXIT.fine;
  }
  const deleted = orExplained(() => deleteSessions(kept.folder, chosen), kept.folder, options);
  return report(deleted, wording, io);
}

function checkWays(
  ids: readonly string[],
  { olderThan, all }: HistoryOptions,
  wording: HistoryWording,
): void {
  const { nothingNamed, oneWay, example } = wording.deleting;
  const ways = [ids.length > 0, olderThan !== undefined, all === true].filter(Boolean).length;
  if (ways === 0) throw new CallError(nothingNamed, [example]);
  if (ways > 1) throw new CallError(oneWay, [example]);
}

function choose(ids: readonly string[], options: HistoryOptions, { folder, files }: Kept): string[] {
  if (options.all) return files.map(({ id }) => id);
  if (options.olderThan === undefined) return [...new Set(ids.map((id) => meantBy(id, files, options).id))];
  const age = readAge(options.olderThan);
  if (age !== undefined) return idsBefore(folder, Date.now() - age);
  const values = { name: "--older-than", value: options.olderThan, expected: "30d, 90d, 12w" };
  throw new CallError(fill(CLIS[options.interfaceLanguage].errors.badValue, values));
}

type Answer = "yes" | "no" | "interrupted";

/** Asks; anything but a yes is a no. */
async function ask(count: number, { deleting }: HistoryWording, io: Io): Promise<Answer> {
  if (!io.stdin.isTTY || !io.stdout.isTTY)
    throw new CallError(fill(deleting.needsYes, { count }), [deleting.example]);
  const reader = createInterface({ input: io.stdin, output: io.stdout });
  try {
    return await new Promise<Answer>((resolve) => {
      reader.on("SIGINT", () => resolve("interrupted"));
      reader.on("close", () => resolve("no"));
      reader.question(count === 1 ? deleting.askOne : fill(deleting.ask, { count }), (typed) =>
        resolve(deleting.yes.includes(typed.trim().toLowerCase()) ? "yes" : "no"),
      );
    });
  } finally {
    reader.close();
  }
}

function report({ deleted, open, failed }: Deleted, wording: HistoryWording, io: Io): number {
  const { doneOne, done, open: left, failed: not } = wording.deleting;
  tell([deleted.length === 1 ? doneOne : fill(done, { count: deleted.length })], io);
  const lines = [
    ...open.map((id) => fill(left, { id })),
    ...failed.map(({ id, trouble }) => fill(not, { id, reason: reasonText(trouble, wording) })),
  ];
  for (const line of lines) io.stderr.write(`${printable(line)}\n`);
  return lines.length === 0 ? EXIT.fine : EXIT.unusable;
}

function tell(lines: readonly string[], { stdout }: Io): number {
  stdout.write(`${lines.join("\n")}\n`);
  return EXIT.fine;
}
