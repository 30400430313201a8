import { hasSpeaker } from "./labels.js";

/** How a file is written. */
export const INPUT_KINDS = ["yaml", "json", "jsonl", "text"] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** A part of a file that stands by itself: a document. */
export interface Piece {
  readonly kind: InputKind;
  readonly text: string;
  /** Lines of the file above it. */
  readonly above: number;
}

const KINDS: Readonly<Record<string, InputKind>> = {
  yaml: "yaml",
  yml: "yaml",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  txt: "text",
  md: "text",
};

/** The extensions of files that can be assessed, with their dot. */
export const EXTENSIONS: readonly string[] = Object.keys(KINDS).map((extension) => `.${extension}`);

/** How a file is written, by its name; undefined for a name that does not tell. */
export function kindOf(name: string): InputKind | undefined {
  const extension = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined;
}

/** `---` at the start of a line opens a document, in YAML wherever it stands; in plain text a line of its own does. */
const OPENS: Readonly<Partial<Record<InputKind, RegExp>>> = { yaml: /^---(?=\s|$)/, text: /^-{3,}\s*$/ };
const EMPTY: Readonly<Partial<Record<InputKind, RegExp>>> = {
  yaml: /^(?:\s*|\s*#.*|---\s*|\.\.\.\s*|%.*)$/,
  text: /^(?:\s*|-{3,}\s*)$/,
};

/** Cuts a file's text into its documents, so that a fault in one leaves the others alone. */
export function piecesOf(text: string, kind: InputKind): Piece[] {
  const plain = text.replace(/^\ufeff/u, "");
  if (kind === "json") return [{ kind, text: plain, above: 0 }];
  const lines = plain.split("\n");
  if (kind === "jsonl")
    return lines.flatMap((line, above) => (line.trim() === "" ? [] : [{ kind, text: line, above }]));
  return cut(lines, kind);
}

function cut(lines: readonly string[], kind: InputKind): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at += 1) {
    if (at < lines.length && !(OPENS[kind]?.test(lines[at] ?? "") ?? false)) continue;
    const own = lines.slice(from, at);
    // Head lines between two rules, as above a text in Markdown, belong to what follows.
    if (kind === "text" && at < lines.length && !hasSpeaker(own)) continue;
    if (own.some((line) => !(EMPTY[kind]?.test(line) ?? false)))
      pieces.push({ kind, text: own.join("\n"), above: from });
    from = at;
  }
  return pieces;
}
