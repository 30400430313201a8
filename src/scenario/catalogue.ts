import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fill } from "../language/fill.js";
import type { NoticeCode, ProblemWording } from "../language/problems.js";
import { LANGUAGES, type Language } from "../language/terms.js";
import { aliasesIn, titleIn } from "./head.js";
import { nearest } from "./nearest.js";

/** A scenario file as its name tells it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly language: Language;
  readonly path: string;
  /** Stands in a folder of one's own. */
  readonly own?: true;
}

/** Something worth saying about a scenario that was found. */
export interface Notice {
  readonly code: NoticeCode;
  readonly values: { readonly id: string; readonly language: Language; readonly path?: string };
}

/** `id` and `language` are known beforehand only for a file of the catalogue. */
export type FoundScenario =
  | {
      readonly found: true;
      readonly path: string;
      readonly id?: string;
      readonly language?: Language;
      readonly own?: true;
      readonly notice?: Notice;
    }
  | {
      readonly found: false;
      readonly name: string;
      /** The id or alias most likely meant. */
      readonly nearest?: string;
      /** Every id there is, sorted. */
      readonly ids: readonly string[];
    };

/** How to choose among the files of an id. */
export interface FindOptions {
  /** `--lang`, when it was given. */
  readonly lang?: Language;
  /** The language of the interface, which decides where `--lang` was not given; default `en`. */
  readonly interfaceLanguage?: Language;
  /** Default: the scenarios that come with the program. */
  readonly folder?: string;
  /** Folders of one's own, the nearest first: of an id in two places the nearer one is played. */
  readonly own?: readonly string[];
}

/** The same two steps up from `src/scenario` and from `dist/scenario`. */
const BUNDLED = fileURLToPath(new URL("../../scenarios/", import.meta.url));
/** Aliases stand near the top of a file. */
const HEAD_BYTES = 8192;

/**
 * @returns the scenario files of one's own folders, the nearest first, and then of the folder of the program, each by id,
 *   then language; no file is opened.
 */
export function listScenarios(folder: string = BUNDLED, own: readonly string[] = []): CatalogueEntry[] {
  const near = own.flatMap((one) => entriesIn(one).map((entry) => ({ ...entry, own: true as const })));
  return [...near, ...entriesIn(folder)];
}

function entriesIn(folder: string): CatalogueEntry[] {
  return fileNames(folder).flatMap((name) => {
    const [, id, code] = /^(.+)\.([a-z]{2})\.ya?ml$/.exec(name) ?? [];
    const language = LANGUAGES.find((known) => known === code);
    return id && language ? [{ id, language, path: join(folder, name) }] : [];
  });
}

/** @returns what a menu shows: each id once, with its title in the wanted language where that exists. */
export function titles(
  wanted: Language,
  folder: string = BUNDLED,
  ownFolders: readonly string[] = [],
): { readonly id: string; readonly title: string }[] {
  const entries = listScenarios(folder, ownFolders);
  return [...new Set(entries.map(({ id }) => id))].map((id) => {
    const own = entries.filter((entry) => entry.id === id);
    const file = own.find(({ language }) => language === wanted) ?? own[0];
    return { id, title: (file && titleIn(headOf(file.path))) ?? id };
  });
}

/**
 * Finds the file meant by what somebody typed: a path, an id or an alias, upper and lower case alike.
 *
 * A path is answered as it is, whether or not there is such a file; loading tells.
 */
export function findScenario(name: string, options: FindOptions = {}): FoundScenario {
  if (isPath(name)) return { found: true, path: name };
  const entries = listScenarios(options.folder, options.own);
  const typed = name.toLowerCase();
  const ofId = entries.find(({ id }) => id.toLowerCase() === typed);
  if (ofId) return inLanguage(ofId, entries, options.lang ?? options.interfaceLanguage ?? "en");
  const aliases = new Map(entries.map((entry) => [entry, aliasesIn(headOf(entry.path))]));
  const naming = entries.filter((entry) =>
    aliases.get(entry)?.some((alias) => alias.toLowerCase() === typed),
  );
  return byAlias(naming, entries, options) ?? unknown(name, aliases);
}

/** @returns the notice as a sentence. */
export function noticeText({ code, values }: Notice, wording: ProblemWording): string {
  return fill(wording.notices[code], { ...values, language: wording.languages[values.language] });
}

function isPath(name: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(name);
}

/** An alias plays the file that names it; only `--lang` looks further among the files of its id. */
function byAlias(
  naming: readonly CatalogueEntry[],
  entries: readonly CatalogueEntry[],
  { lang, interfaceLanguage = "en" }: FindOptions,
): FoundScenario | undefined {
  const [first] = naming;
  if (!first) return undefined;
  if (lang !== undefined) return inLanguage(first, entries, lang);
  return answer(naming.find(({ language }) => language === interfaceLanguage) ?? first, entries);
}

/** Of the files with the same id the one in that language; else the one there is, and it is said. */
function inLanguage(
  file: CatalogueEntry,
  entries: readonly CatalogueEntry[],
  wanted: Language,
): FoundScenario {
  const right = entries.find(({ id, language }) => id === file.id && language === wanted);
  if (right) return answer(right, entries);
  const notice: Notice = { code: "other-language", values: { id: file.id, language: file.language } };
  return { found: true, ...file, notice };
}

/** It is said when a file of one's own stands in front of another. */
function answer(file: CatalogueEntry, entries: readonly CatalogueEntry[]): FoundScenario {
  const hidden = entries.find(
    ({ id, language, path }) => id === file.id && language === file.language && path !== file.path,
  );
  if (!file.own || hidden === undefined) return { found: true, ...file };
  const { id, language, path } = file;
  return { found: true, ...file, notice: { code: "nearer", values: { id, language, path } } };
}

function unknown(name: string, aliases: ReadonlyMap<CatalogueEntry, readonly string[]>): FoundScenario {
  const ids = [...new Set([...aliases.keys()].map(({ id }) => id))];
  const meant = nearest(name, new Set([...ids, ...[...aliases.values()].flat()]));
  return { found: false, name, ids, ...(meant !== undefined && { nearest: meant }) };
}

/** A folder that is not there holds no scenarios. */
function fileNames(folder: string): string[] {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
    return files.map(({ name }) => name).sort();
  } catch {
    return [];
  }
}

/** The first part of a file; empty when it cannot be read, which loading it will explain. */
function headOf(path: string): string {
  let file: number | undefined;
  try {
    if (!statSync(path).isFile()) return "";
    file = openSync(path, "r");
    const head = Buffer.alloc(HEAD_BYTES);
    return head.toString("utf8", 0, readSync(file, head, 0, HEAD_BYTES, 0));
  } catch {
    return "";
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
