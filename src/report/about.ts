import type { Assessed } from "../assessment/assessment.js";
import { fill } from "../language/fill.js";
import type { ReportWording } from "../language/report.js";
import { REPORTS } from "../language/reports.js";
import type { ReportOptions } from "./renderer.js";

const TO_THE_MINUTE = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/s;

/** What a conversation is called; `number` counts the conversations of a report, from 1. */
export function titleOf({ title }: Assessed, number: number, { untitled }: ReportWording): string {
  return isUntitled(title) ? fill(untitled, { number }) : title;
}

/** Taken out, or the name of standard input, which says nothing. */
export function isUntitled(title: string): boolean {
  return title.trim() === "" || title === "-";
}

/** The tenant's name, or what tenants are called. */
export function tenantOf({ tenantName }: Assessed, { tenant }: ReportWording): string {
  return tenantName ?? tenant;
}

/** Where it comes from and under which circumstances, a few words each. */
export function factsOf(assessed: Assessed, options: ReportOptions): string[] {
  const { assessment, title, difficulty, playedAt } = assessed;
  const { file, kind, language, seed } = assessment;
  const { language: interfaceLanguage, showTime = toTheMinute } = options;
  const wording = REPORTS[interfaceLanguage];
  const isScript = kind === "script";
  return [
    ...(playedAt === undefined ? [] : [fill(wording.played, { when: showTime(playedAt) })]),
    wording.kinds[kind],
    ...(difficulty === undefined || !isScript ? [] : [wording.difficulties[difficulty]]),
    wording.languages[language],
    ...(isScript ? [fill(wording.seed, { seed })] : []),
    ...(isNamed(title, file) ? [file] : []),
  ];
}

/** Whether a file's name says more than the title: it is another, and it was not taken out. */
export function isNamed(title: string, file: string): boolean {
  return file !== title && file !== "-" && !isUntitled(title);
}

function toTheMinute(iso: string): string {
  return iso.replace(TO_THE_MINUTE, "$1 $2");
}

/** How many turns, loops and feeling summaries there were, a few words each. */
export function countsOf({ assessment, debrief }: Assessed, { counts }: ReportWording): string[] {
  const { turns, explanationLoops, feelingSummaries } = assessment;
  const notRated =
    debrief.notRated === 0 ? [] : [numbered(debrief.notRated, [counts.notRated, counts.oneNotRated])];
  return [
    numbered(turns.length, [counts.turns, counts.oneTurn]),
    numbered(feelingSummaries.length, [counts.summaries, counts.oneSummary, counts.noSummaries]),
    numbered(explanationLoops.length, [counts.loops, counts.oneLoop, counts.noLoops]),
    ...notRated,
  ];
}

function numbered(count: number, [more, one, none = more]: readonly [string, string, string?]): string {
  return count === 1 ? one : fill(count === 0 ? none : more, { count });
}
