import type { HeadKey, Transcription } from "../../language/transcription.js";
import { TRANSCRIPTIONS } from "../../language/transcriptions.js";

/** What a word in front of a colon says. */
export type Label =
  { readonly kind: "tenant" | "trainee" } | { readonly kind: "head"; readonly key: HeadKey };

/** A line with a word or two and a colon at its start. */
export interface LabelledLine {
  /** As it is written. */
  readonly name: string;
  /** Where the name begins, and where what stands behind the colon does; from 0. */
  readonly from: number;
  readonly restFrom: number;
  readonly rest: string;
  /** undefined: a name that says nothing to us. */
  readonly label: Label | undefined;
}

/** List marks, quotation marks and emphasis of Markdown may stand around the name. */
const LABELLED =
  /^([\s>]*(?:[-+*]\s+)?[*_]{0,3}\s*)(\p{L}[\p{L}' -]{0,30}?)\s*[*_]{0,3}\s*[:\uFF1A][*_]{0,3}\s*(.*)$/u;

const LABELS: ReadonlyMap<string, Label> = new Map(TRANSCRIPTIONS.flatMap(labelsOf));

function labelsOf({ speakers, head }: Transcription): (readonly [string, Label])[] {
  const labels: (readonly [string, Label])[] = [];
  for (const kind of ["tenant", "trainee"] as const)
    for (const word of speakers[kind]) labels.push([word, { kind }]);
  for (const key of Object.keys(head) as HeadKey[])
    for (const word of head[key]) labels.push([word, { kind: "head", key }]);
  return labels;
}

/** Reads what stands in front of a line's first colon; undefined when nothing does that could be a name. */
export function labelledLine(line: string): LabelledLine | undefined {
  const found = LABELLED.exec(line);
  if (found === null) return undefined;
  const [, before = "", name = "", rest = ""] = found;
  const label = LABELS.get(name.toLowerCase().replace(/\s+/gu, " "));
  return { name, from: before.length, restFrom: line.length - rest.length, rest, label };
}

/** Whether any of these lines begins with a speaker. */
export function hasSpeaker(lines: readonly string[]): boolean {
  return lines.some((line) => (labelledLine(line)?.label?.kind ?? "head") !== "head");
}
