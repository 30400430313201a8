import { findAgain } from "../../../history/kept-scenario.js";
import type { Contents } from "../../../history/parse.js";
import { readJournal, type ReadJournal, type SessionFiles } from "../../../history/read.js";
import { replay } from "../../../history/replay.js";
import { badFileText } from "../../../history/tell.js";
import type { HistoryWording } from "../../../language/history.js";
import type { Session } from "../../../session/session.js";
import { CallError } from "../../failure.js";

/** Why a session can not be played again. */
export type Reason = "changed" | "gone" | "other-version" | "damaged";

/** A session, read; played again where that is possible. */
export interface Read {
  readonly id: string;
  readonly contents: Contents;
  readonly session: Session | undefined;
  /** Only where there is no session. */
  readonly reason: Reason | undefined;
  /** The line of the damage, if there is any. */
  readonly damagedAt: number | undefined;
}

/**
 * Reads a session and plays it again.
 *
 * @throws CallError when nothing of it can be read
 */
export async function readSession(
  { id, path }: SessionFiles,
  { cwd, wording }: { cwd: string; wording: HistoryWording },
): Promise<Read> {
  const read = readJournal(path);
  const damagedAt = read.kind === "damaged" ? read.line : undefined;
  const contents = contentsOf(read);
  if (contents === undefined) throw new CallError(unreadable({ id, path, read }, wording));
  if (damagedAt !== undefined) return { id, contents, session: undefined, reason: "damaged", damagedAt };
  const found = await findAgain(contents.header.scenario, { cwd });
  if (found.kind !== "same") return { id, contents, session: undefined, reason: found.kind, damagedAt };
  const session = replay(found.scenario, contents);
  return { id, contents, session, reason: session === undefined ? "other-version" : undefined, damagedAt };
}

function contentsOf(read: ReadJournal): Contents | undefined {
  if (read.kind === "sound") return read;
  return read.kind === "damaged" ? read.contents : undefined;
}

function unreadable(
  { id, path, read }: { id: string; path: string; read: ReadJournal },
  wording: HistoryWording,
): string {
  if (read.kind === "sound" || read.kind === "empty")
    return badFileText({ id, path, read: { kind: "damaged", line: 1, contents: undefined } }, wording);
  return badFileText({ id, path, read }, wording);
}
