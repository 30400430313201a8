import type { Laid } from "../../scenario/checked.js";
import { pathText, severityOf, wholeFile, type Fault, type SourceProblem } from "../../scenario/problem.js";
import { JsonFault, readJsonTree, type JsonNode } from "./json-tree.js";

/** Reads a JSON text into plain values, or says where it is none. Never throws. Places are looked for only when asked. */
export function layJson(text: string): Laid | { readonly problems: readonly SourceProblem[] } {
  if (text.trim() === "") return { problems: [wholeFile("file-empty")] };
  let tree: JsonNode | undefined;
  try {
    const values: unknown = JSON.parse(text);
    const treeOf = (): JsonNode => (tree ??= readJsonTree(text));
    return { values, problems: [], faults: [], locate: (fault) => locate(fault, text, treeOf) };
  } catch {
    return { problems: [syntaxProblem(text)] };
  }
}

function syntaxProblem(text: string): SourceProblem {
  try {
    readJsonTree(text);
  } catch (error) {
    if (error instanceof JsonFault) {
      const { offset, expected } = error;
      const values = expected ? { expected } : {};
      return placed({ code: expected === undefined ? "json-deep" : "json-syntax", path: [], values }, text, [
        offset,
        offset + 1,
      ]);
    }
    throw error;
  }
  return wholeFile("json-syntax");
}

function locate(fault: Fault, text: string, treeOf: () => JsonNode): SourceProblem {
  try {
    return placed(fault, text, rangeOf(fault, treeOf()));
  } catch (error) {
    // What JSON.parse took and is nested too deeply for us is shown where it becomes so.
    if (error instanceof JsonFault) return placed(fault, text, [error.offset, error.offset + 1]);
    throw error;
  }
}

/** Where the path is not in the text, the deepest part that is takes the blame. */
function rangeOf({ path, on = "value" }: Fault, root: JsonNode): [number, number] {
  let node = root;
  let key: [number, number] | undefined;
  for (const step of path) {
    const member = node.members?.findLast((candidate) => candidate.key === String(step));
    const next = member?.value ?? node.items?.[Number(step)];
    if (next === undefined) break;
    key = member === undefined ? undefined : [member.keyStart, member.keyEnd];
    node = next;
  }
  if (on === "key" && key !== undefined) return key;
  // Of a group only its beginning is shown.
  return (node.members ?? node.items) ? [node.start, node.start + 1] : [node.start, node.end];
}

function placed(
  { code, path, values = {} }: Fault,
  text: string,
  [start, end]: readonly [number, number],
): SourceProblem {
  const before = text.slice(0, start);
  const line = before.split("\n").length;
  const column = start - before.lastIndexOf("\n");
  const sameLine = !text.slice(start, end).includes("\n");
  return {
    code,
    severity: severityOf(code),
    path: pathText(path),
    line,
    column,
    ...(sameLine && end > start && { endColumn: column + (end - start) }),
    values,
  };
}
