import { DIFFICULTIES, LANGUAGES } from "../language/terms.js";
import { isOwnWords } from "./kept-words.js";
import { MODES } from "../session/session.js";
import {
  FORMAT,
  PLAIN_FORMAT,
  type Header,
  type KeptEnd,
  type KeptEvent,
  type ScenarioRef,
} from "./format.js";

/** What a journal holds, as far as it could be read. */
export interface Contents {
  readonly header: Header;
  readonly events: readonly KeptEvent[];
  /** Only when the session ended. */
  readonly end: KeptEnd | undefined;
}

/** A journal, read. */
export type ParsedJournal =
  /** `torn`: the last line was cut off, and left out. `soundBytes`: where the whole lines end. */
  | ({ readonly kind: "sound"; readonly torn: boolean; readonly soundBytes: number } & Contents)
  /** A line that can not be right, from 1; `contents` is everything else, when the header could be read. */
  | { readonly kind: "damaged"; readonly line: number; readonly contents: Contents | undefined }
  /** Written by a later version of the program. */
  | { readonly kind: "newer"; readonly format: number }
  /** Cut off before the first line was whole: nothing had been typed. */
  | { readonly kind: "empty" };

interface Line {
  readonly number: number;
  /** undefined: not JSON, or not UTF-8. */
  readonly value: unknown;
}

const NEWLINE = 0x0a;

/** Reads the bytes of a journal. Never throws. */
export function parseJournal(bytes: Uint8Array): ParsedJournal {
  const ends = newlines(bytes);
  const [headEnd] = ends;
  if (headEnd === undefined) return { kind: "empty" };
  const head = parseLine(bytes.subarray(0, headEnd));
  const format = isObject(head) ? head["format"] : undefined;
  if (typeof format === "number" && format > FORMAT) return { kind: "newer", format };
  const lines = ends.slice(1).map((end, index): Line => {
    const start = (ends[index] ?? 0) + 1;
    return { number: index + 2, value: end === start ? null : parseLine(bytes.subarray(start, end)) };
  });
  if (!isHeader(head)) return { kind: "damaged", line: 1, contents: undefined };
  return judged(head, lines, { ends, size: bytes.length });
}

/** Where each line ends: the offsets of the newlines. No other UTF-8 character holds that byte. */
function newlines(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) found.push(at);
  return found;
}

function judged(
  header: Header,
  lines: readonly Line[],
  { ends, size }: { ends: readonly number[]; size: number },
): ParsedJournal {
  const values = lines.map(({ value }) => value);
  const contents: Contents = { header, events: values.filter(isEvent), end: values.findLast(isEnd) };
  const bad = lines.find(({ value }) => value !== null && !isEvent(value) && !isEnd(value));
  // A line that is no JSON at the very end is a torn one too: after a power cut a file can end in anything.
  const garbledEnd = bad !== undefined && bad === lines.at(-1) && bad.value === undefined;
  if (bad !== undefined && !garbledEnd) return { kind: "damaged", line: bad.number, contents };
  const soundBytes = (ends.at(garbledEnd ? -2 : -1) ?? 0) + 1;
  return { kind: "sound", torn: soundBytes < size, soundBytes, ...contents };
}

function parseLine(bytes: Uint8Array): unknown {
  try {
    // The mark is kept: swallowed, a line that begins with one would not come back as it was written.
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)) ?? undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEvent(value: unknown): value is KeptEvent {
  if (!isObject(value) || typeof value["at"] !== "string") return false;
  return isObject(value["event"]) && typeof value["event"]["type"] === "string";
}

function isEnd(value: unknown): value is KeptEnd {
  if (!isObject(value) || !isObject(value["over"])) return false;
  return (
    typeof value["at"] === "string" &&
    typeof value["score"] === "number" &&
    typeof value["outcome"] === "string"
  );
}

function isHeader(value: unknown): value is Header {
  if (!isObject(value)) return false;
  const { id, version, startedAt, seed, format } = value;
  return (
    (format === PLAIN_FORMAT || format === FORMAT) &&
    [id, version].every((text) => typeof text === "string") &&
    typeof startedAt === "string" &&
    !Number.isNaN(Date.parse(startedAt)) &&
    Number.isSafeInteger(seed) &&
    isOneOf(DIFFICULTIES, value["difficulty"]) &&
    isOneOf(MODES, value["mode"]) &&
    isOneOf(LANGUAGES, value["interfaceLanguage"]) &&
    isScenario(value["scenario"]) &&
    isOwnWords(value["ownWords"])
  );
}

function isScenario(value: unknown): value is ScenarioRef {
  if (!isObject(value) || !isOneOf(LANGUAGES, value["language"])) return false;
  const { id, hash, path } = value;
  return (
    typeof id === "string" && typeof hash === "string" && (path === undefined || typeof path === "string")
  );
}

function isOneOf(choices: readonly string[], value: unknown): boolean {
  return typeof value === "string" && choices.includes(value);
}
