import { createInterface, type Interface } from "node:readline";

/** What a person, or a pipe, did. */
export type Input =
  { readonly kind: "line"; readonly line: string } | { readonly kind: "end" | "interrupted" };

/** Reads a conversation's lines one at a time. */
export interface LineReader {
  /** The next thing done; `prompt` is shown on a terminal. */
  next(prompt: string): Promise<Input>;
  close(): void;
}

/** Where lines come from. */
export interface LineSource {
  readonly input: NodeJS.ReadableStream;
  /** The terminal to echo on; none for a pipe. */
  readonly terminal: NodeJS.WritableStream | undefined;
}

/** Lines kept before the source is asked to wait. */
const AHEAD = 64;
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * One reader for the whole session: lines that arrive before they are asked for are kept, so no piped line is lost.
 * A last line without a newline counts; a final newline adds no line.
 */
export function readLines({ input, terminal }: LineSource): LineReader {
  const queue: Input[] = [];
  let waiting: ((input: Input) => void) | undefined;
  let ended = false;
  let first = true;
  const reader = createInterface({
    input,
    crlfDelay: Infinity,
    ...(terminal === undefined ? { terminal: false } : { output: terminal, terminal: true }),
  });
  const arrive = (item: Input): void => {
    if (waiting === undefined) {
      queue.push(item);
      if (queue.length >= AHEAD) reader.pause();
      return;
    }
    const take = waiting;
    waiting = undefined;
    take(item);
  };
  reader.on("line", (line) => {
    arrive({ kind: "line", line: first && line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line });
    first = false;
  });
  reader.on("SIGINT", () => arrive({ kind: "interrupted" }));
  reader.on("close", () => {
    ended = true;
    arrive({ kind: "end" });
  });
  const interrupt = (): void => arrive({ kind: "interrupted" });
  process.on("SIGINT", interrupt);
  return {
    next: (prompt) => {
      if (terminal !== undefined && !ended) show(reader, prompt);
      const item = queue.shift();
      if (queue.length === 0 && !ended) reader.resume();
      return item === undefined ? new Promise((resolve) => (waiting = resolve)) : Promise.resolve(item);
    },
    close: () => {
      process.off("SIGINT", interrupt);
      reader.close();
    },
  };
}

function show(reader: Interface, prompt: string): void {
  reader.setPrompt(prompt);
  reader.prompt(true);
}
