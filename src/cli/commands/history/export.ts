import { resolve } from "node:path";
import { toCsv } from "../../../history/csv.js";
import { jsonLine } from "../../../history/format.js";
import type { SessionFiles } from "../../../history/read.js";
import { rowsOf } from "../../../history/rows.js";
import { reasonText } from "../../../history/tell.js";
import { troubleOf } from "../../../history/trouble.js";
import { writeFileAtomically } from "../../../history/write-file.js";
import { fill } from "../../../language/fill.js";
import { HISTORIES } from "../../../language/histories.js";
import type { HistoryWording } from "../../../language/history.js";
import { printable } from "../../../language/printable.js";
import { CallError } from "../../failure.js";
import { EXIT, type Io } from "../../io.js";
import { readSession, type Read } from "./contents.js";
import { formatAsked } from "../../options.js";
import { meantBy, openFolder, type HistoryOptions } from "./folder.js";

/**
 * `history export [id...]`: sessions, all of them when none is named, the oldest first; as JSON lines (every line of the
 * journals, with the session's id) or CSV (one row a trainee turn).
 *
 * @returns the exit code
 * @throws CallError when there is nothing to export, or the file can not be written
 */
export async function exportHistory(
  ids: readonly string[],
  options: HistoryOptions,
  io: Io,
): Promise<number> {
  const format = formatAsked(["jsonl", "csv"], options);
  const wording = HISTORIES[options.interfaceLanguage];
  const { files } = await openFolder(options, io);
  const journals = files.filter(({ hasJournal }) => hasJournal).toReversed();
  const named = new Set(ids.map((id) => meantBy(id, journals, options)));
  const wanted = named.size > 0 ? [...named] : journals;
  if (wanted.length === 0) throw new CallError(wording.exported.none);
  const read = await readAll(wanted, named.size > 0, { wording, io });
  const text = format === "csv" ? await inCsv(read, { wording, io }) : read.map(inJsonLines).join("");
  if (options.output === undefined || options.output === "-") io.stdout.write(text);
  else writeOut(text, options.output, { options, io });
  return EXIT.fine;
}

interface Told {
  readonly wording: HistoryWording;
  readonly io: Io;
}

/** Of sessions that were not named, one that can not be read is told of and passed over. */
async function readAll(
  files: readonly SessionFiles[],
  areNamed: boolean,
  { wording, io }: Told,
): Promise<Read[]> {
  const read: Read[] = [];
  for (const file of files) {
    try {
      read.push(await readSession(file, { cwd: io.cwd, wording }));
    } catch (error) {
      if (areNamed || !(error instanceof CallError)) throw error;
      io.stderr.write(`${printable(error.message)}\n`);
    }
  }
  return read;
}

function inJsonLines({ id: session, contents: { header, events, end } }: Read): string {
  const lines = [header, ...events, ...(end === undefined ? [] : [end])];
  return lines.map((line) => jsonLine({ session, ...line })).join("");
}

async function inCsv(read: readonly Read[], { wording, io }: Told): Promise<string> {
  for (const { id } of read.filter(({ session }) => session === undefined))
    io.stderr.write(`${fill(wording.exported.typedOnly, { id })}\n`);
  return toCsv(read.flatMap(({ id, contents, session }) => rowsOf(id, contents, session)));
}

function writeOut(text: string, output: string, { options, io }: { options: HistoryOptions; io: Io }): void {
  const wording = HISTORIES[options.interfaceLanguage];
  const path = resolve(io.cwd, output);
  try {
    writeFileAtomically(path, text, Math.random);
  } catch (error) {
    const reason = reasonText(troubleOf(error, path), wording);
    throw new CallError(fill(wording.exported.failed, { path, reason }));
  }
  if (!options.quiet) io.stderr.write(`${printable(fill(wording.exported.written, { path }))}\n`);
}
