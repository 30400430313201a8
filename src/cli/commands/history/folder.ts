import { matchId } from "../../../history/match.js";
import { findPlace } from "../../../history/place.js";
import { sessionFiles, type SessionFiles } from "../../../history/read.js";
import { ambiguousText, reasonText, unknownText } from "../../../history/tell.js";
import { troubleOf } from "../../../history/trouble.js";
import { HISTORIES } from "../../../language/histories.js";
import { CallError } from "../../failure.js";
import type { Io } from "../../io.js";
import type { Options } from "../../options.js";

/** The options of `history`, as the command line gives them; each part uses its own. */
export interface HistoryOptions extends Options {
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly olderThan?: string | undefined;
  readonly all?: boolean | undefined;
  readonly yes?: boolean | undefined;
}

/** The folder of sessions and what is in it, the latest first. */
export interface Kept {
  readonly folder: string;
  readonly files: readonly SessionFiles[];
}

/**
 * Opens the folder that sessions are kept in; one that is not there holds none.
 *
 * @throws CallError when there is no place for it, or it can not be read
 */
export async function openFolder(options: HistoryOptions, io: Io): Promise<Kept> {
  const wording = HISTORIES[options.interfaceLanguage];
  const place = await findPlace({ dataDir: options.dataDir, env: io.env, cwd: io.cwd });
  if (place === undefined) throw new CallError(`${wording.troubles["no-home"]}.`);
  const folder = place.sessions;
  return { folder, files: orExplained(() => sessionFiles(folder), folder, options) };
}

/**
 * Does something with the folder.
 *
 * @throws CallError with the reason when the file system does not let it
 */
export function orExplained<T>(action: () => T, path: string, { interfaceLanguage }: Options): T {
  try {
    return action();
  } catch (error) {
    throw new CallError(`${reasonText(troubleOf(error, path), HISTORIES[interfaceLanguage])}.`);
  }
}

/**
 * The session somebody named.
 *
 * @throws CallError when there is none, or more than one it could be
 */
export function meantBy(
  typed: string,
  files: readonly SessionFiles[],
  { interfaceLanguage }: Options,
): SessionFiles {
  const match = matchId(
    typed,
    files.map(({ id }) => id),
  );
  const wording = HISTORIES[interfaceLanguage];
  const found = match.kind === "one" ? files.find(({ id }) => id === match.id) : undefined;
  if (found !== undefined) return found;
  const [text, ...more] =
    match.kind === "ambiguous"
      ? ambiguousText(typed, match.ids, wording)
      : unknownText(typed, match.kind === "unknown" ? match.nearest : [], wording);
  throw new CallError(text, more);
}
