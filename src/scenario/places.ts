import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import { pathText, severityOf, type Fault, type SourceProblem } from "./problem.js";
import type { Source } from "./syntax.js";

/** A step of a path as it stands in the document. */
interface Spot {
  readonly key?: Node;
  readonly value?: Node;
}

/**
 * Finds where a fault stands. Where its path is not in the text, the deepest part that is takes the blame.
 *
 * @returns the fault as a problem with line and column.
 */
export function locate(fault: Fault, source: Source): SourceProblem {
  const [start, end] = rangeOf(fault, source);
  const { line, col } = source.lines.linePos(start);
  const until = source.lines.linePos(end);
  return {
    code: fault.code,
    severity: severityOf(fault.code),
    path: pathText(fault.path),
    line,
    column: col,
    ...(until.line === line && until.col > col && { endColumn: until.col }),
    values: fault.values ?? {},
  };
}

function rangeOf(fault: Fault, { document }: Source): readonly [number, number] {
  const spot = spotOf(document.contents ?? undefined, fault.path);
  const node = fault.on === "key" ? (spot.key ?? spot.value) : (spot.value ?? spot.key);
  // A key without a value has an empty node somewhere after it: show the key.
  const shown = node?.range && node.range[0] === node.range[1] ? (spot.key ?? node) : node;
  return shown?.range ? [shown.range[0], shown.range[1]] : [0, 0];
}

function spotOf(root: Node | undefined, path: readonly PropertyKey[]): Spot {
  let spot: Spot = { ...(root && { value: root }) };
  for (const step of path) {
    const next = isCollection(spot.value) ? into(spot.value, step) : undefined;
    if (!next) return spot;
    spot = next;
  }
  return spot;
}

function into(collection: Node, step: PropertyKey): Spot | undefined {
  if (isSeq<Node>(collection)) {
    const item: unknown = collection.items[Number(step)];
    if (isPair(item)) return spotOfPair(item as Pair<Node, Node | null>);
    return item ? { value: item as Node } : undefined;
  }
  if (!isMap<Node, Node | null>(collection)) return undefined;
  // Of a key that stands twice the last one is what the program read.
  const pair = collection.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && spotOfPair(pair);
}

function spotOfPair({ key, value }: Pair<Node, Node | null>): Spot {
  return { key, ...(value && { value }) };
}
