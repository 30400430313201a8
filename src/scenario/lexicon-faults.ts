import { lexiconOf } from "../language/recognition.js";
import { LANGUAGES, type Language } from "../language/terms.js";
import { phraseOf } from "../language/text/phrase.js";
import type { Fault } from "./problem.js";

type Path = readonly PropertyKey[];

/** The forms a feeling can have words in. */
const FORMS = ["states", "names", "idioms", "lacks"];
/** Signs that mean something in a regular expression and nothing in a sentence. */
const PATTERN = /\\[a-zA-Z]|\.[*+?]|[)\]][*+?]|\(\?|\[[^\]]*\]|\([^)]*\|[^)]*\)|^\^|\$$/;

/** What is wrong with the phrases of a lexicon that no schema can say. Values of any shape will do. */
export function lexiconFaults(values: unknown): Fault[] {
  const root = mapOf(values);
  const languages = LANGUAGES.filter((code) => root["language"] === undefined || root["language"] === code);
  const listed = [...listsIn(root["cues"], ["cues"]), ...listsIn(root["topics"], ["topics"])];
  const terms = listOf(root["feelings"]).map((term, at) => ({ term: mapOf(term), path: ["feelings", at] }));
  const forms = terms.flatMap(({ term, path }) =>
    FORMS.map((form) => ({ list: listOf(term[form]), path: [...path, form] })),
  );
  return [
    ...[...listed, ...forms].flatMap(({ list, path }) => phraseFaults(list, path, languages)),
    ...terms.flatMap(({ term, path }) => wordless(term, path)),
  ];
}

function phraseFaults(list: readonly unknown[], path: Path, languages: readonly Language[]): Fault[] {
  return list.flatMap((phrase, at): Fault[] => {
    if (typeof phrase !== "string" || phrase.trim() === "") return [];
    if (PATTERN.test(phrase)) return [{ code: "no-pattern", path: [...path, at] }];
    const empty = languages.some((code) => phraseOf(phrase, lexiconOf(code).grammar) === undefined);
    return empty ? [{ code: "no-word", path: [...path, at] }] : [];
  });
}

function wordless(term: Readonly<Record<string, unknown>>, path: Path): Fault[] {
  const known = Object.keys(term).length > 0;
  return known && !FORMS.some((form) => form in term) ? [{ code: "no-phrases", path }] : [];
}

function listsIn(map: unknown, path: Path): { list: readonly unknown[]; path: Path }[] {
  return Object.entries(mapOf(map)).map(([key, list]) => ({ list: listOf(list), path: [...path, key] }));
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  return isMap ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
