import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fill } from "../../language/fill.js";
import { REPORTINGS } from "../../language/reportings.js";
import type { Language } from "../../language/terms.js";
import type { Format } from "../../report/formats.js";
import { CallError } from "../failure.js";
import { EXIT, type Io } from "../io.js";
import { assess } from "./assess.js";
import { EXTENSIONS } from "./assess/extensions.js";
import { readAssessOptions, type RawAssessOptions } from "./assess/options.js";
import { meantBy, openFolder } from "./history/folder.js";
import { openPage } from "./report/open-page.js";

/** What `report` takes, as the command line gives it. */
export interface RawMakeReportOptions extends RawAssessOptions {
  readonly open?: boolean;
}

/** How a report was asked for. */
interface Asked {
  readonly raw: RawMakeReportOptions;
  readonly language: Language;
}

/**
 * `report <session-or-file>`: a page to keep or to share; what `assess` makes of one conversation, as a page unless another
 * format is asked for.
 *
 * @returns the exit code
 * @throws CallError when there is no such session or file, or the report can not be written or opened
 */
export async function report(typed: string, { raw, language }: Asked, io: Io): Promise<number> {
  const name = await meant(typed, { raw, language }, io);
  const options = readAssessOptions({ ...raw, format: raw.format ?? "html" }, language);
  const temporary = raw.open && (raw.output === undefined || raw.output === "-");
  const output = temporary ? aside(name, options.format) : (raw.output ?? ownFile(name, options.format, io));
  const quiet = options.quiet || temporary === true;
  const code = await assess([name], { ...options, output, quiet }, io);
  if (temporary && output !== undefined && code !== EXIT.fine)
    rmSync(dirname(resolve(io.cwd, output)), { recursive: true });
  if (!raw.open || output === undefined || code !== EXIT.fine) return code;
  const path = resolve(io.cwd, output);
  const reason = await openPage(path, io.env);
  if (reason === undefined) return code;
  throw new CallError(fill(REPORTINGS[language].notOpened, { path, reason }));
}

/** What is no file and looks like none is a session: whole ids, beginnings and ends are told apart as `history show` does. */
async function meant(typed: string, { raw, language }: Asked, io: Io): Promise<string> {
  if (typed === "-" || /[./\\*?]/.test(typed) || existsSync(resolve(io.cwd, typed))) return typed;
  const options = readAssessOptions(raw, language);
  const asked = { ...options, difficulty: options.difficulty ?? "real", format: undefined };
  const { files } = await openFolder(asked, io);
  return meantBy(
    typed,
    files.filter(({ hasJournal }) => hasJournal),
    asked,
  ).id;
}

/** A page that is only to be looked at stands where the system clears up. */
function aside(name: string, format: Format): string {
  return join(mkdtempSync(join(tmpdir(), "badnews-coach-")), fileFor(name, format));
}

/** A page is nothing to read in a terminal: there it becomes a file, beside those that are there already. */
function ownFile(name: string, format: Format, { stdout, cwd }: Io): string | undefined {
  if (!stdout.isTTY || format !== "html") return undefined;
  for (let nth = 1; ; nth += 1) {
    const file = fileFor(name, format, nth);
    if (!existsSync(resolve(cwd, file))) return file;
  }
}

function fileFor(name: string, format: Format, nth = 1): string {
  const stem = /[\w)\]]/.test(name) ? basename(name).replace(/\.[a-z]+$/i, "") : "report";
  return `${stem}${nth === 1 ? "" : `-${nth}`}.${EXTENSIONS[format]}`;
}
