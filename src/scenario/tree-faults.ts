import { isMap, isPair, isScalar, isSeq, type Document } from "yaml";
import { firstControlCharacter } from "./control-characters.js";
import { shorten, type Fault } from "./problem.js";

type Path = readonly PropertyKey[];

/**
 * Faults of the tree that are lost once it has become plain values.
 *
 * @returns keys that stand twice in a map, and texts with control characters in them.
 */
export function treeFaults(document: Document.Parsed): Fault[] {
  return faultsOf(document.contents, []);
}

/** Depth is bounded by readYaml; references are not followed, so no part is read twice. */
function faultsOf(node: unknown, path: Path): Fault[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => faultsOf(item, [...path, index]));
  if (isPair(node)) return faultsOf(node.value, path);
  if (isScalar(node)) return controlFaults(node.value, path, "value");
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : String(key);
    const twice = seen.has(name);
    seen.add(name);
    const below = [...path, name];
    return [
      ...(twice ? [duplicate(name, below)] : []),
      ...controlFaults(name, below, "key"),
      ...faultsOf(value, below),
    ];
  });
}

function duplicate(key: string, path: Path): Fault {
  return { code: "duplicate-key", path, on: "key", values: { key: shorten(key) } };
}

function controlFaults(value: unknown, path: Path, on: "key" | "value"): Fault[] {
  const character = typeof value === "string" ? firstControlCharacter(value) : undefined;
  return character ? [{ code: "control-character", path, on, values: { character } }] : [];
}
