import { decodeText } from "../../../scenario/load.js";
import { wholeFile } from "../../../scenario/problem.js";
import type { InputKind } from "../../../assessment/input/pieces.js";
import type { Io } from "../../io.js";
import { MAX_KIB, unitsOfText, type Unit } from "./units.js";

/** The units of what comes in on standard input. */
export async function unitsOfStdin({ stdin, cwd }: Io, input: "yaml" | "json" | "text"): Promise<Unit[]> {
  const about = { name: "-", kind: input, folder: cwd, found: false };
  const bytes = await readAll(stdin);
  if (bytes === undefined)
    return [{ ...about, body: { problem: wholeFile("file-too-large", { limit: MAX_KIB }) } }];
  const read = decodeText(bytes);
  if ("problem" in read) return [{ ...about, body: read }];
  return unitsOfText(read.text, { ...about, kind: input === "json" ? jsonKind(read.text) : input });
}

/** JSON comes as one value or as a value a line: then the first line is one by itself, and there are more. */
function jsonKind(text: string): InputKind {
  const [first = "", ...more] = text.trim().split("\n");
  if (!more.some((line) => line.trim() !== "")) return "json";
  try {
    JSON.parse(first);
    return "jsonl";
  } catch {
    return "json";
  }
}

/** @returns undefined when it is too much */
async function readAll(stream: Io["stdin"]): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MAX_KIB * 1024) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}
