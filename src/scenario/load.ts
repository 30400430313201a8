import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseLexicon, type ParsedLexicon } from "./lexicon.js";
import { parseScenario, type ParsedScenario } from "./parse.js";
import { wholeFile, type SourceProblem } from "./problem.js";
import type { Scenario } from "./scenario.js";

/** A scenario with the file it came from; `text` is empty when it could not be read. */
export interface LoadedScenario extends ParsedScenario {
  readonly file: string;
  readonly text: string;
}

/** A lexicon with the file it came from; `text` is empty when it could not be read. */
export interface LoadedLexicon extends ParsedLexicon {
  readonly text: string;
}

/** A text or the one reason why there is none. */
export type ReadText = { readonly text: string } | { readonly problem: SourceProblem };

/** A scenario of a hundred lines takes some 20 KiB. */
const MAX_KIB = 1024;

/**
 * Reads and checks the scenario file at a path. Never throws: what is wrong with the file, of whatever kind, stands in
 * `problems`.
 */
export function loadScenario(file: string): LoadedScenario {
  const read = readTextFile(file, MAX_KIB);
  if ("problem" in read) return { problems: [read.problem], file, text: "" };
  const { text } = read;
  const sound = checkedBefore(basename(file), text);
  if (sound !== undefined) return { scenario: sound, problems: [], file, text };
  return { ...parseScenario(text, { fileName: basename(file) }), file, text };
}

/** The build checks the scenarios that come with the program, and keeps those with which nothing is wrong. */
const CHECKED = fileURLToPath(new URL("../scenarios/", import.meta.url));

/** The scenario of a file that the build has checked, when its text is still the same. */
function checkedBefore(name: string, text: string): Scenario | undefined {
  try {
    const kept = JSON.parse(readFileSync(join(CHECKED, `${name}.json`), "utf8")) as CheckedScenario;
    return kept.text === text ? kept.scenario : undefined;
  } catch {
    return undefined;
  }
}

/** What the build keeps of a scenario. */
interface CheckedScenario {
  readonly text: string;
  readonly scenario: Scenario;
}

/** Reads and checks the lexicon at a path. Never throws. */
export function loadLexicon(file: string): LoadedLexicon {
  const read = readTextFile(file, MAX_KIB);
  if ("problem" in read) return { problems: [read.problem], text: "" };
  return { ...parseLexicon(read.text), text: read.text };
}

/** @returns the text of an ordinary UTF-8 file of at most so many KiB, without a byte order mark. Never throws. */
export function readTextFile(file: string, maxKib: number): ReadText {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return { problem: wholeFile("file-is-folder") };
    if (!stats.isFile()) return { problem: wholeFile("file-not-regular") };
    if (stats.size > maxKib * 1024) return { problem: wholeFile("file-too-large", { limit: maxKib }) };
    return decodeText(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const missing = code === "ENOENT" || code === "ENOTDIR";
    return { problem: missing ? wholeFile("file-missing") : wholeFile("file-unreadable", { detail: code }) };
  }
}

/** @returns bytes as text, or why they are none: a byte of nought, or no UTF-8. */
export function decodeText(bytes: Buffer): ReadText {
  if (bytes.includes(0)) return { problem: wholeFile("file-binary") };
  const text = utf8(bytes);
  if (text !== undefined) return { text };
  const line = firstBadLine(bytes);
  return { problem: { ...wholeFile("file-not-utf8"), line, column: 1 } };
}

/** A newline byte is never part of another character in UTF-8, so lines can be tried one by one. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, from);
    const end = newline < 0 ? bytes.length : newline;
    if (utf8(bytes.subarray(from, end)) === undefined) break;
    from = end + 1;
  }
  return line;
}

function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
