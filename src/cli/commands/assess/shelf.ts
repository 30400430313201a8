import { resolve } from "node:path";
import type { Language } from "../../../language/terms.js";
import { findScenario, type Notice } from "../../../scenario/catalogue.js";
import { loadScenario, type LoadedScenario } from "../../../scenario/load.js";
import { wordsFor } from "../../../scenario/own-words.js";
import type { Scenario } from "../../../scenario/scenario.js";
import { withOwnWords } from "../../../scenario/vocabulary.js";
import type { Settings } from "./settings.js";

/** A scenario that a script or a transcript names. */
interface Wanted {
  readonly name: string;
  /** What a path is relative to. */
  readonly folder: string;
  /** The language that was asked for, and the one to go by when none was. */
  readonly lang: Language | undefined;
  readonly otherwise: Language;
}

/** What came of looking for it. */
export type Taken =
  | { readonly kind: "scenario"; readonly scenario: Scenario; readonly notice: Notice | undefined }
  | { readonly kind: "missing"; readonly nearest: string | undefined; readonly ids: readonly string[] }
  /** It is there, and can not be used. */
  | { readonly kind: "faulty"; readonly loaded: LoadedScenario };

/** Where scenarios are taken from. */
export type Shelf = (wanted: Wanted) => Taken;

/**
 * Finds scenarios, in folders of one's own as well, and adds the user's words; each file is read and compiled once, however
 * many conversations name it.
 */
export function openShelf({ own, words }: Pick<Settings, "own" | "words">): Shelf {
  const taken = new Map<string, Taken>();
  const loaded = new Map<string, LoadedScenario>();
  const load = (path: string): LoadedScenario => {
    const known = loaded.get(path) ?? withWords(loadScenario(path), words);
    loaded.set(path, known);
    return known;
  };
  return (wanted) => {
    const key = JSON.stringify(wanted);
    const known = taken.get(key) ?? take(wanted, own, load);
    taken.set(key, known);
    return known;
  };
}

function withWords(loaded: LoadedScenario, words: Settings["words"]): LoadedScenario {
  const { scenario } = loaded;
  if (scenario === undefined) return loaded;
  return { ...loaded, scenario: withOwnWords(scenario, wordsFor(scenario.language, words)) };
}

function take(
  { name, folder, lang, otherwise }: Wanted,
  own: readonly string[],
  load: (path: string) => LoadedScenario,
): Taken {
  const found = findScenario(name, {
    interfaceLanguage: otherwise,
    own,
    ...(lang !== undefined && { lang }),
  });
  if (!found.found) return { kind: "missing", nearest: found.nearest, ids: found.ids };
  const loaded = load(resolve(folder, found.path));
  const { scenario } = loaded;
  return scenario === undefined
    ? { kind: "faulty", loaded }
    : { kind: "scenario", scenario, notice: found.notice };
}
