import { findPlace } from "../../../history/place.js";
import { listSessions } from "../../../history/sessions.js";
import { fill } from "../../../language/fill.js";
import { SCENARIO_WORDINGS } from "../../../language/scenario-wordings.js";
import { libraryJson, libraryLines, type Shelved } from "../../../report/library.js";
import { listScenarios, type CatalogueEntry } from "../../../scenario/catalogue.js";
import { loadScenario } from "../../../scenario/load.js";
import type { Scenario } from "../../../scenario/scenario.js";
import { EXIT, type Io } from "../../io.js";
import { ownFolders } from "../../scenario-folders.js";
import { screenOn, tell } from "../../screen.js";
import { formatAsked } from "../../options.js";
import type { ScenariosOptions } from "./options.js";

/**
 * `scenarios list`: what there is to practise with, and how well it went so far. A file with errors is told of on standard
 * error and does no harm.
 *
 * @returns the exit code
 * @throws CallError for a folder that is not there
 */
export async function listLibrary(options: ScenariosOptions, io: Io): Promise<number> {
  const format = formatAsked(["text", "json"], options);
  const entries = listScenarios(undefined, ownFolders(options, io));
  const best = await bestScores(options, io);
  const shelf = [...new Set(entries.map(({ id }) => id))].flatMap((id) => {
    const own = entries.filter((entry) => entry.id === id);
    return shelved(own, best.get(id) ?? null, { options, io });
  });
  if (format === "json") io.stdout.write(libraryJson(shelf));
  else screenOn(options, io).print(libraryLines(shelf, SCENARIO_WORDINGS[options.interfaceLanguage].list));
  return EXIT.fine;
}

/** The file in the language of the interface, else the first that can be played. */
function shelved(
  entries: readonly CatalogueEntry[],
  best: number | null,
  { options, io }: { options: ScenariosOptions; io: Io },
): Shelved[] {
  const wanted = options.lang ?? options.interfaceLanguage;
  const near = entries.toSorted((a, b) => Number(b.language === wanted) - Number(a.language === wanted));
  for (const entry of near) {
    const scenario = opened(entry, { options, io });
    if (scenario === undefined) continue;
    const languages = [...new Set(entries.map(({ language }) => language))].toSorted();
    return [{ id: entry.id, scenario, languages, own: entry.own ?? false, best }];
  }
  return [];
}

function opened(
  { path }: CatalogueEntry,
  { options, io }: { options: ScenariosOptions; io: Io },
): Scenario | undefined {
  const { scenario } = loadScenario(path);
  if (scenario === undefined)
    tell(fill(SCENARIO_WORDINGS[options.interfaceLanguage].list.faulty, { file: path }), io);
  return scenario;
}

/** The highest score for each scenario among the sessions kept; none when they can not be read. */
async function bestScores(
  { dataDir }: ScenariosOptions,
  { env, cwd }: Io,
): Promise<ReadonlyMap<string, number>> {
  const place = await findPlace({ dataDir, env, cwd });
  const best = new Map<string, number>();
  if (place === undefined) return best;
  for (const { header, end } of sessionsIn(place.sessions)) {
    if (end === undefined) continue;
    const { id } = header.scenario;
    best.set(id, Math.max(best.get(id) ?? 0, end.score));
  }
  return best;
}

function sessionsIn(folder: string): ReturnType<typeof listSessions>["sessions"] {
  try {
    return listSessions(folder).sessions;
  } catch {
    return [];
  }
}
