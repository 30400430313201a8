import { readdirSync } from "node:fs";
import { resolve } from "node:path";

const MAGIC = /[*?[{]/;

/** Whether a name is a pattern: for shells that do not fill it in themselves, and for patterns in quotes. */
export function isPattern(name: string): boolean {
  return MAGIC.test(name);
}

/**
 * The files a pattern stands for, sorted: `*`, `?`, `[abc]`, `{one,two}` within a name, and `**` over folders. Files and
 * folders that begin with a dot are only found where the pattern names the dot.
 *
 * @returns paths as the pattern is written: relative for a relative one
 */
export function filesOf(pattern: string, cwd: string): string[] {
  const parts = pattern.replaceAll("\\", "/").split("/");
  const fixed = parts.findIndex((part) => MAGIC.test(part));
  const base = parts.slice(0, fixed).join("/");
  const start = base === "" && fixed > 0 ? "/" : base;
  return match(start, parts.slice(fixed), cwd).sort();
}

function match(folder: string, [part, ...rest]: readonly string[], cwd: string): string[] {
  if (part === undefined) return [];
  const entries = entriesOf(cwd, folder);
  if (part === "**") {
    const below = entries.filter(({ name, isFolder }) => isFolder && !name.startsWith("."));
    return [
      ...match(folder, rest.length === 0 ? ["*"] : rest, cwd),
      ...below.flatMap(({ name }) => match(under(folder, name), [part, ...rest], cwd)),
    ];
  }
  const wanted = patternOf(part);
  const found = entries.filter(
    ({ name }) => wanted.test(name) && (part.startsWith(".") || !name.startsWith(".")),
  );
  return rest.length === 0
    ? found.filter(({ isFolder }) => !isFolder).map(({ name }) => under(folder, name))
    : found.filter(({ isFolder }) => isFolder).flatMap(({ name }) => match(under(folder, name), rest, cwd));
}

function under(folder: string, name: string): string {
  if (folder === "") return name;
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What a folder holds; one that can not be read holds nothing. */
function entriesOf(cwd: string, folder: string): Entry[] {
  try {
    const entries = readdirSync(resolve(cwd, folder), { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch {
    return [];
  }
}

/** One name of a pattern as a regular expression; what makes no sense as one stands for itself. */
function patternOf(part: string): RegExp {
  const source = part.replace(/\*+|\?|\[[^\]]+\]|\{[^{}]*\}|[^*?[{]+|[[{]/g, (piece) => {
    if (piece.startsWith("*")) return ".*";
    if (piece === "?") return ".";
    if (piece.length === 1) return escaped(piece);
    if (piece.startsWith("[")) return `[${piece.slice(1, -1).replace(/^!/, "^").replaceAll("\\", "\\\\")}]`;
    if (piece.startsWith("{")) return `(?:${piece.slice(1, -1).split(",").map(escaped).join("|")})`;
    return escaped(piece);
  });
  try {
    return new RegExp(`^${source}$`, "su");
  } catch {
    return new RegExp(`^${escaped(part)}$`, "su");
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
