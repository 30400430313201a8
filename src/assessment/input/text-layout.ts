import type { HeadKey } from "../../language/transcription.js";
import { TRANSCRIPTIONS } from "../../language/transcriptions.js";
import type { Laid } from "../../scenario/checked.js";
import { nearest } from "../../scenario/nearest.js";
import {
  pathText,
  severityOf,
  shorten,
  wholeFile,
  type Fault,
  type SourceProblem,
} from "../../scenario/problem.js";
import { labelledLine, type Label, type LabelledLine } from "./labels.js";

/** Where something stands: line and columns from 1, the last column not included. */
interface Spot {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** What has been read so far. Turns grow while their lines are read. */
interface Sheet {
  readonly head: Map<HeadKey, string>;
  readonly turns: { readonly speaker: "tenant" | "trainee"; readonly lines: string[] }[];
  readonly spots: Map<string, Spot>;
  readonly problems: SourceProblem[];
}

/** `[stilte]`, `(silence)`: a note that nothing was said. */
const NOTE = /^[[(*_\s]*(.*?)[\])*_\s.]*$/su;
const SILENCES = new Set(TRANSCRIPTIONS.flatMap(({ silences }) => silences));
/** Under a line a heading of Markdown, or the line itself; such lines belong to nobody. */
const HEADING = /^\s{0,3}(?:#{1,6}\s|[=-]{3,}\s*$|<!--.*-->\s*$)/u;
const SPEAKER_EXAMPLES = TRANSCRIPTIONS.flatMap(({ speakers: { tenant, trainee } }) => [tenant, trainee])
  .flatMap(([first]) => (first === undefined ? [] : [`${first[0]?.toUpperCase()}${first.slice(1)}:`]))
  .join(" ");

/** Reads a conversation in plain text: `Huurder: ...`, `Medewerker: ...`, with head lines above. Never throws. */
export function layText(text: string): Laid | { readonly problems: readonly SourceProblem[] } {
  const sheet: Sheet = { head: new Map(), turns: [], spots: new Map(), problems: [] };
  if (text.trim() === "") return { problems: [wholeFile("file-empty")] };
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) takeLine(line, index + 1, sheet);
  if (sheet.turns.length === 0 && sheet.problems.length === 0)
    return { problems: [wholeFile("no-speaker", { expected: SPEAKER_EXAMPLES })] };
  return {
    values: valuesOf(sheet),
    problems: sheet.problems,
    faults: [],
    locate: (fault) => locate(fault, sheet.spots),
  };
}

function takeLine(line: string, number: number, sheet: Sheet): void {
  if (line.trim() === "" || HEADING.test(line)) return;
  const labelled = labelledLine(line);
  const current = sheet.turns.at(-1);
  if (labelled?.label !== undefined) {
    const { label } = labelled;
    if (label.kind === "head" && current === undefined)
      return takeHead(label.key, labelled, { number, sheet });
    if (label.kind !== "head") return takeTurn(label.kind, labelled, { number, sheet });
  }
  const misspelt = labelled && misspeltSpeaker(labelled.name);
  if (misspelt === undefined && current !== undefined) return void current.lines.push(line.trim());
  sheet.problems.push(strayLine(line, number, { labelled, misspelt }));
  // Whoever it is, somebody speaks here; so no more is said to be missing than is.
  if (labelled) takeTurn(kindOf(misspelt) ?? "tenant", labelled, { number, sheet });
}

function kindOf(speaker: string | undefined): "tenant" | "trainee" | undefined {
  const label = speaker === undefined ? undefined : labelledLine(`${speaker}:`)?.label;
  return label === undefined || label.kind === "head" ? undefined : label.kind;
}

interface At {
  readonly number: number;
  readonly sheet: Sheet;
}

function takeHead(key: HeadKey, { name, from, rest, restFrom }: LabelledLine, { number, sheet }: At): void {
  if (sheet.head.has(key)) {
    const values = { key: shorten(name) };
    sheet.problems.push(problem({ code: "duplicate-key", path: [key], values }, spot(number, from, name)));
    return;
  }
  sheet.head.set(key, rest.trim());
  sheet.spots.set(key, spot(number, restFrom, rest));
}

function takeTurn(
  speaker: "tenant" | "trainee",
  { name, from, rest }: LabelledLine,
  { number, sheet }: At,
): void {
  sheet.spots.set(`turns[${sheet.turns.length}]`, spot(number, from, name));
  sheet.turns.push({ speaker, lines: rest.trim() === "" ? [] : [rest.trim()] });
}

/** A lone word that is nearly a speaker's: "Huurdr:". Shorter words than this come near anything. */
const SHORTEST_MISSPELT = 5;

function misspeltSpeaker(name: string): string | undefined {
  if (name.length < SHORTEST_MISSPELT || /\s/u.test(name)) return undefined;
  const speakers = TRANSCRIPTIONS.flatMap(({ speakers: { tenant, trainee } }) => [...tenant, ...trainee]);
  return nearest(
    name,
    speakers.filter(({ length }) => length >= SHORTEST_MISSPELT),
  );
}

/** A line that no speaker stands before: above the first turn, or with a speaker that is misspelt. */
function strayLine(
  line: string,
  number: number,
  { labelled, misspelt }: { labelled: LabelledLine | undefined; misspelt: string | undefined },
): SourceProblem {
  const expected = SPEAKER_EXAMPLES;
  if (labelled === undefined)
    return problem({ code: "no-speaker", path: [], values: { expected } }, spot(number, 0, line));
  const values = {
    key: shorten(labelled.name),
    expected,
    ...(misspelt !== undefined && { nearest: misspelt }),
  };
  return problem({ code: "unknown-speaker", path: [], values }, spot(number, labelled.from, labelled.name));
}

function valuesOf({ head, turns }: Sheet): unknown {
  const written = Object.fromEntries(head) as Partial<Record<Label["kind"] | HeadKey, string | number>>;
  const { seed } = written;
  return {
    ...written,
    ...(typeof seed === "string" && /^-?\d+$/u.test(seed) && { seed: Number(seed) }),
    turns: turns.map(({ speaker, lines }) => ({
      [speaker]: speaker === "trainee" ? said(lines) : lines.join(" "),
    })),
  };
}

function said(lines: readonly string[]): string {
  const text = lines.join(" ");
  const noted = NOTE.exec(text)?.[1]?.toLowerCase() ?? "";
  return noted !== text.toLowerCase() && SILENCES.has(noted) ? "" : text;
}

function spot(line: number, from: number, text: string): Spot {
  return { line, column: from + 1, endColumn: from + 1 + Math.max(1, text.length) };
}

function problem({ code, path, values = {} }: Fault, at: Spot): SourceProblem {
  return { code, severity: severityOf(code), path: pathText(path), ...at, values };
}

/** The deepest part of the path that is written somewhere; else the file as a whole. */
function locate(fault: Fault, spots: ReadonlyMap<string, Spot>): SourceProblem {
  for (let length = fault.path.length; length > 0; length -= 1) {
    const found = spots.get(pathText(fault.path.slice(0, length)));
    if (found !== undefined) return problem(fault, found);
  }
  return wholeFile(fault.code, fault.values);
}
