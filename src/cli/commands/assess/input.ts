import { decodeText } from "../../../scenario/load.js";
import { wholeFile } from "../../../scenario/problem.js";
import { hasSpeaker } from "../../../assessment/input/labels.js";
import type { InputKind } from "../../../assessment/input/pieces.js";
import type { Io } from "../../io.js";
import { MAX_KIB, unitsOfText, type Unit } from "./units.js";

const LETTER = /^\p{L}/u;

/** The units of what comes in on standard input. */
export async function unitsOfStdin({ stdin, cwd }: Io, input: "yaml" | "json" | "text"): Promise<Unit[]> {
  const about = { name: "-", kind: input, folder: cwd, found: false };
  const bytes = await readAll(stdin);
  if (bytes === undefined)
    return [{ ...about, body: { problem: wholeFile("file-too-large", { limit: MAX_KIB }) } }];
  const read = decodeText(bytes);
  if ("problem" in read) return [{ ...about, body: read }];
  return unitsOfText(read.text, { ...about, kind: kindOf(read.text, input) });
}

/** What nobody named is YAML, unless somebody speaks at the start of a line: there is no key of that name. */
function kindOf(text: string, input: "yaml" | "json" | "text"): InputKind {
  if (input === "json") return jsonKind(text);
  const starts = input === "yaml" ? text.split(/\r\n|\r|\n/u).filter((line) => LETTER.test(line)) : [];
  return hasSpeaker(starts) ? "text" : input;
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
