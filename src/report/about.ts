import type { Assessed } from "../assessment/assessment.js";
import { fill } from "../language/fill.js";
import type { ReportWording } from "../language/report.js";

/** Date and time of an ISO 8601 moment, to the minute, as it is written there. */
const TO_THE_MINUTE = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/;

/** What a conversation is called; `number` counts the conversations of a report, from 1. */
export function titleOf({ title }: Assessed, number: number, { untitled }: ReportWording): string {
  return title.trim() === "" ? fill(untitled, { number }) : title;
}

/** The tenant's name, or what tenants are called. */
export function tenantOf({ tenantName }: Assessed, { tenant }: ReportWording): string {
  return tenantName ?? tenant;
}

/** Where it comes from and under which circumstances, a few words each. */
export function factsOf(
  { assessment, title, difficulty, playedAt }: Assessed,
  wording: ReportWording,
): string[] {
  const { file, kind, language, seed } = assessment;
  const [, day, time] = TO_THE_MINUTE.exec(playedAt ?? "") ?? [];
  const played = kind === "script" ? [fill(wording.seed, { seed })] : [];
  return [
    ...(day === undefined || time === undefined ? [] : [fill(wording.played, { when: `${day} ${time}` })]),
    wording.kinds[kind],
    ...(difficulty === undefined || kind !== "script" ? [] : [wording.difficulties[difficulty]]),
    wording.languages[language],
    ...played,
    ...(file === title ? [] : [file]),
  ];
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
