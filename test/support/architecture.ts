import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { codeOf, importsOf, lineAt } from "./imports.js";

/** The rooms, floor by floor, from the ground. A room knows itself and the floors below it. */
const FLOORS = [
  ["language"],
  ["moves"],
  ["exchange"],
  ["rules", "tenant"],
  ["scenario"],
  ["session"],
  ["assessment"],
  ["report", "history", "simulation"],
  ["terminal"],
  ["cli"],
] as const;

/** Rooms that touch files, streams or the clock. */
const IMPURE_ROOMS = new Set(["history", "terminal", "cli"]);
const IMPURE_FILES = new Set(["src/scenario/load.ts", "src/scenario/catalogue.ts"]);
/** The library's face stands beside the house. */
const FACE = "src/index.ts";

const UNSEEDED =
  /(?<![.\w$])(?:Date|Math\.random|process|performance|crypto|globalThis|setTimeout|setInterval|setImmediate)\b/g;
const LEAVES_OR_SHOUTS = /\bprocess\s*\.\s*exit\b|(?<![.\w$])console\s*\./g;

/** File path from the project's root (`src/...`, forward slashes) to its text. */
export type FileMap = Readonly<Record<string, string>>;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

function roomOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => (rooms as readonly string[]).includes(room));
}

function isPure(path: string): boolean {
  return !IMPURE_ROOMS.has(roomOf(path)) && !IMPURE_FILES.has(path);
}

/** The imports of a file that point into src, resolved to the `.ts` files they mean. */
function edgesOf(from: string, source: string): Edge[] {
  return importsOf(source).flatMap(({ specifier, line }) => {
    if (!specifier?.startsWith(".")) return [];
    const to = posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
    return to.startsWith("src/") ? [{ from, to, line }] : [];
  });
}

function complaintsAboutWall({ from, to, line }: Edge): string[] {
  const place = `${from}:${line}`;
  if (to === FACE) return [`${place}: imports ${FACE}, the library's face, which only outsiders use`];
  const [own, other] = [roomOf(from), roomOf(to)];
  const impurity = isPure(from) && !isPure(to) ? [`${place}: is pure and imports ${to}, which is not`] : [];
  if (from === FACE || own === other || floorOf(other) < floorOf(own)) return impurity;
  const where = floorOf(other) === floorOf(own) ? "on the same floor" : "on a higher floor";
  return [...impurity, `${place}: ${own} imports ${to}, ${where}`];
}

function complaintsAboutPlace(path: string): string[] {
  if (path === FACE || floorOf(roomOf(path)) >= 0) return [];
  return [`${path}: stands in no room (the rooms are ${FLOORS.flat().join(", ")})`];
}

function complaintsAboutSpecifiers(path: string, source: string): string[] {
  return importsOf(source).flatMap(({ specifier, line }) => {
    if (specifier === null) return [`${path}:${line}: a dynamic import must write its file out`];
    return isPure(path) && isBuiltin(specifier) ? [`${path}:${line}: is pure and imports ${specifier}`] : [];
  });
}

function complaintsAboutWords(path: string, source: string): string[] {
  const code = codeOf(source);
  const find = (pattern: RegExp, why: string): string[] =>
    [...code.matchAll(pattern)].map(
      (match) => `${path}:${lineAt(code, match.index)}: ${why} ${match[0].trim()}`,
    );
  return [...find(LEAVES_OR_SHOUTS, "uses"), ...(isPure(path) ? find(UNSEEDED, "is pure and uses") : [])];
}

/** Each import that closes a circle, as the circle of files. Depth first; a file is walked once. */
function complaintsAboutCycles(edges: readonly Edge[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push(`a cycle: ${[...trail.slice(start), path].join(" -> ")}`);
    if (start >= 0 || done.has(path)) return;
    for (const to of targets.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) walk(path, []);
  return found;
}

/**
 * Reads the walls of the house in its imports.
 *
 * @returns one sentence for each breach, with file and line: an import from the same or a higher floor, a pure file
 * that reaches for Node, the clock or chance, a cycle between files, a file outside every room, `process.exit` and
 * `console`. Empty when the house stands.
 */
export function complaintsAbout(files: FileMap): string[] {
  const entries = Object.entries(files);
  const edges = entries.flatMap(([path, source]) => edgesOf(path, source));
  return [
    ...entries.flatMap(([path]) => complaintsAboutPlace(path)),
    ...edges.flatMap(complaintsAboutWall),
    ...entries.flatMap(([path, source]) => complaintsAboutSpecifiers(path, source)),
    ...entries.flatMap(([path, source]) => complaintsAboutWords(path, source)),
    ...complaintsAboutCycles(edges),
  ];
}
