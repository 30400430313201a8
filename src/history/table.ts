import stringWidth from "fast-string-width";
import { fill } from "../language/fill.js";
import type { HistoryWording } from "../language/history.js";
import type { SessionSummary } from "./sessions.js";

/** The columns, and which go first where it is narrow: the id tells those as well. */
const COLUMNS = ["id", "when", "scenario", "language", "turns", "outcome", "score"] as const;
type Column = (typeof COLUMNS)[number];
const DISPENSABLE: readonly Column[] = ["language", "scenario", "when"];
const GAP = "  ";

type Cells = Readonly<Record<Column, string>>;

/** Lines of text; the heading stands above those of a real table only. */
interface SessionTable {
  readonly heading: string | undefined;
  readonly lines: readonly string[];
}

/**
 * Sessions as a table no wider than the width; where even the shortest table does not fit, two lines a session.
 * These may still have to be wrapped.
 */
export function sessionTable(
  sessions: readonly SessionSummary[],
  wording: HistoryWording,
  width: number,
): SessionTable {
  const rows = sessions.map((session) => cellsOf(session, wording));
  for (let without = 0; without <= DISPENSABLE.length; without++) {
    const columns = COLUMNS.filter((column) => !DISPENSABLE.slice(0, without).includes(column));
    const [heading, ...lines] = table([wording.columns, ...rows], columns);
    if ([heading ?? "", ...lines].every((line) => stringWidth(line) <= width)) return { heading, lines };
  }
  const lines = rows.flatMap((row, index) => [
    row.id,
    `  ${inWords(row, sessions[index]?.turns ?? 0, wording)}`,
  ]);
  return { heading: undefined, lines };
}

function cellsOf({ id, header, turns, status, end }: SessionSummary, wording: HistoryWording): Cells {
  return {
    id,
    when: localTime(header.startedAt),
    scenario: header.scenario.id,
    language: header.scenario.language,
    turns: String(turns),
    outcome: end === undefined ? wording.status[status] : (wording.outcomes[end.outcome] ?? end.outcome),
    score: end === undefined ? "" : String(end.score),
  };
}

/** Day and time as they were on this computer's clock: `2026-11-23 18:30`. */
export function localTime(iso: string): string {
  const at = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

function table(rows: readonly Cells[], columns: readonly Column[]): string[] {
  const widths = columns.map((column) => Math.max(...rows.map((row) => stringWidth(row[column]))));
  const pad = (text: string, columns_: number): string => " ".repeat(columns_ - stringWidth(text));
  return rows.map((row) =>
    columns
      .map((column, index) => {
        const space = pad(row[column], widths[index] ?? 0);
        const isNumber = column === "turns" || column === "score";
        return isNumber ? space + row[column] : row[column] + space;
      })
      .join(GAP)
      .trimEnd(),
  );
}

function inWords({ when, outcome, score }: Cells, turns: number, wording: HistoryWording): string {
  const count = fill(turns === 1 ? wording.oneTurn : wording.turns, { count: turns });
  return [when, count, outcome, ...(score === "" ? [] : [`${wording.columns.score} ${score}`])].join(" · ");
}
