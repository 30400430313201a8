import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { EXTENSIONS, kindOf } from "../../../assessment/input/pieces.js";
import { nearest } from "../../../scenario/nearest.js";
import { wholeFile, type SourceProblem } from "../../../scenario/problem.js";
import { filesOf, isPattern } from "./glob.js";

/** What a name on the command line stands for, once folders and patterns are filled in. */
export type Named =
  | { readonly kind: "stdin"; readonly name: "-" }
  /** `found`: it was not named itself, but came out of a folder. */
  | { readonly kind: "file"; readonly name: string; readonly path: string; readonly found: boolean }
  /** Nothing in the file system; it may be a kept session. `problem` is what is wrong otherwise. */
  | { readonly kind: "unknown"; readonly name: string; readonly problem: SourceProblem };

/** The files that names stand for, in the order of the names. */
export function namedFiles(names: readonly string[], cwd: string): Named[] {
  return names.flatMap((name) => (name === "-" ? [{ kind: "stdin" as const, name }] : filesNamed(name, cwd)));
}

function filesNamed(name: string, cwd: string): Named[] {
  const path = resolve(cwd, name);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return inFolder(name, path);
  if (stats !== undefined) return [{ kind: "file", name, path, found: false }];
  if (!isPattern(name)) return [{ kind: "unknown", name, problem: missing(path) }];
  const files = filesOf(name, cwd);
  if (files.length === 0) return [{ kind: "unknown", name, problem: nothingHere() }];
  return files.map((file) => ({ kind: "file", name: file, path: resolve(cwd, file), found: false }));
}

/** All files of a folder and the folders in it that can be assessed, sorted; what begins with a dot is left alone. */
function inFolder(name: string, path: string): Named[] {
  const found = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kindOf(entry.name) !== undefined)
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .filter((inside) =>
      inside.split(/[/\\]/).every((part) => !part.startsWith(".") && part !== "node_modules"),
    )
    .sort();
  if (found.length === 0) return [{ kind: "unknown", name, problem: nothingHere() }];
  return found.map((inside) => ({
    kind: "file",
    name: `${name.replace(/[/\\]+$/, "")}/${inside.replaceAll("\\", "/")}`,
    path: join(path, inside),
    found: true,
  }));
}

function nothingHere(): SourceProblem {
  return wholeFile("nothing-here", { expected: EXTENSIONS.join(" ") });
}

function missing(path: string): SourceProblem {
  const meant = nearest(basename(path), namesBeside(path));
  return wholeFile("file-missing", meant === undefined ? {} : { nearest: meant });
}

function namesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}
