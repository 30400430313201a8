import { once } from "node:events";
import { resolve } from "node:path";
import { fill } from "../language/fill.js";
import { CallError } from "./failure.js";
import type { Io } from "./io.js";

/** Where results go, a piece at a time: whoever writes waits until there is room. */
export interface Sink {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the file meant by `--output`, or standard output for none and for `-`.
 *
 * @param notWritten says that a `{path}` can not be written, with the system's `{detail}`
 * @throws CallError when the file can not be opened or written
 */
export async function openSink(
  output: string | undefined,
  { io, notWritten }: { io: Io; notWritten: string },
): Promise<Sink> {
  if (output === undefined || output === "-") return toStream(io.stdout);
  // most calls write to standard output: the rest is loaded only when it is needed
  const { open } = await import("node:fs/promises");
  const path = resolve(io.cwd, output);
  const orSay = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
      throw new CallError(fill(notWritten, { path: output, detail }));
    }
  };
  const file = await orSay(open(path, "w"));
  return {
    write: (text) => orSay(file.appendFile(text)),
    close: () => orSay(file.close()),
  };
}

function toStream(stream: Io["stdout"]): Sink {
  return {
    write: async (text) => {
      if (text !== "" && !stream.write(text)) await once(stream, "drain");
    },
    close: async () => undefined,
  };
}
