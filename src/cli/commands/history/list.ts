import { jsonLine } from "../../../history/format.js";
import { listSessions, type Listing, type SessionSummary } from "../../../history/sessions.js";
import { sessionTable } from "../../../history/table.js";
import { badFileText } from "../../../history/tell.js";
import { fill } from "../../../language/fill.js";
import { HISTORIES } from "../../../language/histories.js";
import { printable } from "../../../language/printable.js";
import { BLANK, plain, type Line } from "../../../report/line.js";
import { EXIT, type Io } from "../../io.js";
import { formatAsked } from "../../options.js";
import { openFolder, orExplained, type HistoryOptions } from "./folder.js";
import { screenOn } from "../../screen.js";

/** What does not fit on a line goes on below the words about a session; an id stays whole for copying. */
const INDENT = 2;

/**
 * `history list`: the sessions kept, the latest first. A bad file is told of on standard error and does no harm.
 *
 * @returns the exit code
 * @throws CallError when the folder can not be read
 */
export async function listHistory(options: HistoryOptions, io: Io): Promise<number> {
  const format = formatAsked(["text", "json"], options);
  const { folder } = await openFolder(options, io);
  const listing = orExplained(() => listSessions(folder), folder, options);
  const wording = HISTORIES[options.interfaceLanguage];
  for (const file of listing.bad) io.stderr.write(`${printable(badFileText(file, wording))}\n`);
  if (format === "json") io.stdout.write(jsonLine(listing.sessions.map(inJson)));
  else screenOn(options, io).print(listLines(listing, folder, { options, io }));
  return EXIT.fine;
}

function listLines(
  { sessions, setAside }: Listing,
  folder: string,
  { options, io }: { options: HistoryOptions; io: Io },
): Line[] {
  const wording = HISTORIES[options.interfaceLanguage];
  const { list } = wording;
  const { heading, lines } = sessionTable(sessions, wording, screenOn(options, io).width());
  const table: Line[] = [
    ...(heading === undefined ? [] : [{ text: heading, tone: "heading" as const }]),
    ...lines.map((text) => ({ ...plain(text), indent: text.startsWith(" ") ? INDENT : 0 })),
  ];
  const aside = setAside === 1 ? list.setAsideOne : fill(list.setAside, { count: setAside });
  return [
    ...(sessions.length === 0 ? [plain(list.none)] : table),
    BLANK,
    { text: fill(list.where, { folder }), tone: "faint" },
    ...(setAside === 0 ? [] : [{ text: aside, tone: "faint" as const }]),
  ];
}

/** A session as other programs read it. */
function inJson({ id, header, turns, status, end }: SessionSummary): object {
  const { startedAt, scenario, seed, difficulty, mode, version } = header;
  return {
    id,
    startedAt,
    scenario: scenario.id,
    language: scenario.language,
    seed,
    difficulty,
    mode,
    version,
    turns,
    status,
    outcome: end?.outcome ?? null,
    score: end?.score ?? null,
  };
}
