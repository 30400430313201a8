import { closeSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import {
  EXTENSIONS,
  kindOf,
  piecesOf,
  type InputKind,
  type Piece,
} from "../../../assessment/input/pieces.js";
import { readTextFile } from "../../../scenario/load.js";
import { wholeFile, type SourceProblem } from "../../../scenario/problem.js";

/** A part of the work that stands by itself: a file, or a stretch of documents out of a large one. Plain data. */
export interface Unit {
  /** The file as it was named. */
  readonly name: string;
  readonly kind: InputKind;
  /** What paths inside are relative to. */
  readonly folder: string;
  readonly body: UnitBody;
  /** It came out of a folder: a text in which nobody speaks is none of ours. */
  readonly found: boolean;
}

type UnitBody =
  | { readonly path: string }
  /** `above`: lines of the file above it; `before`: documents before it, null for a file that is whole. */
  | { readonly text: string; readonly above: number; readonly before: number | null }
  | { readonly problem: SourceProblem };

/** A file up to this size is read where it is assessed; a larger one is cut up first, so that several can work on it. */
const WHOLE_BYTES = 256 * 1024;
/** Documents are handed out in stretches of about this many characters. */
const STRETCH = 64 * 1024;
/** Ten thousand conversations of ten turns take some 30 MiB. */
export const MAX_KIB = 64 * 1024;

/** The units of a file, in order. Never throws: what is wrong with the file is a unit too. */
export function unitsOfFile({ name, path, found }: { name: string; path: string; found: boolean }): Unit[] {
  const kind = kindOf(name);
  const about = { name, folder: dirname(path), found };
  if (kind === undefined) {
    const problem = wholeFile("file-kind", { expected: EXTENSIONS.join(" ") });
    return [{ ...about, kind: "text", body: { problem } }];
  }
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= WHOLE_BYTES || isJournal(path)) return [{ ...about, kind, body: { path } }];
  const read = readTextFile(path, MAX_KIB);
  if ("problem" in read) return [{ ...about, kind, body: read }];
  return unitsOfText(read.text, { ...about, kind });
}

/** The units of a text, in order. */
export function unitsOfText(text: string, about: Omit<Unit, "body">): Unit[] {
  const pieces = piecesOf(text, about.kind);
  if (pieces.length <= 1) return [{ ...about, body: { text, above: 0, before: null } }];
  return stretches(pieces).map(({ pieces: own, before }) => ({
    ...about,
    body: { text: own.map((piece) => piece.text).join("\n"), above: own[0]?.above ?? 0, before },
  }));
}

/** Pieces in rows of about one stretch, with how many stand before each row. Only neighbours without a gap share a row. */
function stretches(pieces: readonly Piece[]): { readonly pieces: Piece[]; readonly before: number }[] {
  const rows: { readonly pieces: Piece[]; readonly before: number }[] = [];
  let size = 0;
  let next = 0;
  for (const [before, piece] of pieces.entries()) {
    const row = rows.at(-1);
    if (row === undefined || size >= STRETCH || piece.above !== next) {
      rows.push({ pieces: [piece], before });
      size = 0;
    } else row.pieces.push(piece);
    size += piece.text.length;
    next = piece.above + piece.text.split("\n").length;
  }
  return rows;
}

const HEAD_BYTES = 4096;

/** Whether a file is the journal of a session: its first line says in which form it is written. */
export function isJournal(path: string): boolean {
  if (kindOf(path) !== "jsonl") return false;
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const head = Buffer.alloc(HEAD_BYTES);
    const first = head.toString("utf8", 0, readSync(file, head, 0, HEAD_BYTES, 0)).split("\n", 1)[0] ?? "";
    return /^\{.*"format":\d+/.test(first) && first.includes('"startedAt":');
  } catch {
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
