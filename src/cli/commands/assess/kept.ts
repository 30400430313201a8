import { dirname } from "node:path";
import { assessSession } from "../../../assessment/assess.js";
import type { SelfRating } from "../../../assessment/assessment.js";
import { readSelfRating } from "../../../assessment/self-rating.js";
import { matchId } from "../../../history/match.js";
import { findPlace } from "../../../history/place.js";
import { sessionFiles } from "../../../history/read.js";
import { ASSESS_WORDINGS } from "../../../language/assess-wordings.js";
import { fill } from "../../../language/fill.js";
import { HISTORIES } from "../../../language/histories.js";
import { printable } from "../../../language/printable.js";
import { CallError } from "../../failure.js";
import type { Io } from "../../io.js";
import { readSession, type Read } from "../history/contents.js";
import type { Named } from "./names.js";
import type { AssessCommandOptions } from "./options.js";
import { outcomeWith, type Outcome } from "./outcome.js";
import type { Settings } from "./settings.js";
import type { Unit } from "./units.js";

/** A name that is no file may be a kept session: its id, or as much of it as tells it from the others. Else it is the problem it was. */
export async function keptSession(
  { name, problem }: Extract<Named, { kind: "unknown" }>,
  { dataDir }: AssessCommandOptions,
  { env, cwd }: Io,
): Promise<Unit> {
  const unknown: Unit = { name, kind: "text", folder: cwd, body: { problem }, found: false };
  if (!/^[\w-]+$/.test(name)) return unknown;
  const place = await findPlace({ dataDir, env, cwd });
  const files = place === undefined ? [] : sessionsIn(place.sessions);
  const match = matchId(
    name,
    files.map(({ id }) => id),
  );
  const path = match.kind === "one" ? files.find(({ id }) => id === match.id)?.path : undefined;
  return path === undefined
    ? unknown
    : { name, kind: "jsonl", folder: dirname(path), body: { path }, found: false };
}

/** A folder that can not be read holds no session that could be meant. */
function sessionsIn(folder: string): ReturnType<typeof sessionFiles> {
  try {
    return sessionFiles(folder).filter(({ hasJournal }) => hasJournal);
  } catch {
    return [];
  }
}

/** Assesses a session that was kept, by its journal: it is played again, and only counts where that is possible. */
export async function assessKept(
  { id, path }: { readonly id: string; readonly path: string },
  settings: Settings,
): Promise<Outcome> {
  const { cwd, interfaceLanguage: language, account } = settings;
  const files = { id, path, hasJournal: true, names: [], damaged: [] };
  let read: Read;
  try {
    read = await readSession(files, { cwd, wording: HISTORIES[language] });
  } catch (error) {
    if (error instanceof CallError) return failed(error.message, settings);
    throw error;
  }
  const { session, contents, reason = "changed", damagedAt = 0 } = read;
  if (session === undefined)
    return failed(fill(ASSESS_WORDINGS[language].kept[reason], { id, line: damagedAt }), settings);
  const { header, end } = contents;
  const kept = { playedAt: header.startedAt, selfRating: ratingOf(end) };
  const assessed = assessSession(session, kept, { file: id, language, account });
  return outcomeWith([assessed], {}, settings);
}

/** @returns undefined where trainees did not rate themselves */
function ratingOf(end: Read["contents"]["end"]): SelfRating | undefined {
  const rating = readSelfRating(end?.selfRating);
  return Object.keys(rating).length === 0 ? undefined : rating;
}

function failed(text: string, settings: Settings): Outcome {
  return outcomeWith([], { told: `${printable(text)}\n`, failed: true }, settings);
}
