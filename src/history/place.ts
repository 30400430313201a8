import { join, resolve } from "node:path";

/** What decides where things are kept. */
export interface Whereabouts {
  /** `--data-dir`, when it was given. */
  readonly dataDir?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Where things are kept. */
export interface Place {
  readonly data: string;
  readonly sessions: string;
  /** The folder is the program's own and nobody else's: it may be closed to other users. */
  readonly own: boolean;
}

/**
 * The data folder: `--data-dir`, else BADNEWS_COACH_HOME, else the platform's.
 *
 * @returns undefined when this computer has no home folder to keep anything in
 */
export async function findPlace({ dataDir, env, cwd }: Whereabouts): Promise<Place | undefined> {
  const named = dataDir || env["BADNEWS_COACH_HOME"];
  if (named) return placeIn(resolve(cwd, named), false);
  try {
    const { default: envPaths } = await import("env-paths");
    return placeIn(envPaths("badnews-coach", { suffix: "" }).data, true);
  } catch {
    return undefined;
  }
}

function placeIn(data: string, own: boolean): Place {
  return { data, sessions: join(data, "sessions"), own };
}
