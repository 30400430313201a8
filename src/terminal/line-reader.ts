import { createInterface } from "node:readline";
import { StringDecoder } from "node:string_decoder";
import { printable } from "../language/printable.js";
import { lineSplitter } from "./line-splitter.js";

/** What a person, or a pipe, did. */
export type Input =
  { readonly kind: "line"; readonly line: string } | { readonly kind: "end" | "interrupted" };

/** Reads a conversation's lines one at a time. */
export interface LineReader {
  /** The next thing done; `prompt` is shown on a terminal. After the end it is `end` every time. */
  next(prompt: string): Promise<Input>;
  close(): void;
}

/** Where lines come from. */
export interface LineSource {
  readonly input: NodeJS.ReadableStream;
  /** The terminal to echo on; none for a pipe. */
  readonly terminal: NodeJS.WritableStream | undefined;
}

/** What a source tells as it happens. */
interface Listener {
  readonly line: (line: string) => void;
  readonly end: () => void;
  readonly interrupt: () => void;
}

/** A source that can be asked to wait. */
interface Tap {
  readonly ask: (prompt: string) => void;
  /** Shows a line that was typed before it was asked for. */
  readonly show: (prompt: string, line: string) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly close: () => void;
}

/** Lines kept before the source is asked to wait. */
const AHEAD = 64;

/**
 * One reader for the whole session: lines that arrive before they are asked for are kept, so none is lost.
 * A last line without a newline counts; a final newline adds no line. An interruption goes before lines still waiting.
 */
export function readLines({ input, terminal }: LineSource): LineReader {
  const queue: Input[] = [];
  let waiting: ((input: Input) => void) | undefined;
  let ended = false;
  const arrive = (item: Input): void => {
    const take = waiting;
    waiting = undefined;
    if (take !== undefined) return take(item);
    if (item.kind === "interrupted") queue.unshift(item);
    else queue.push(item);
    if (queue.length >= AHEAD) tap.pause();
  };
  const listener: Listener = {
    line: (line) => arrive({ kind: "line", line }),
    interrupt: () => arrive({ kind: "interrupted" }),
    end: () => {
      ended = true;
      if (waiting !== undefined) arrive({ kind: "end" });
    },
  };
  const tap = terminal === undefined ? tapPipe(input, listener) : tapTerminal(input, terminal, listener);
  process.on("SIGINT", listener.interrupt);
  return {
    next: (prompt) => {
      const item = queue.shift();
      if (item?.kind === "line") tap.show(prompt, item.line);
      if (item !== undefined) return Promise.resolve(item);
      if (ended) return Promise.resolve({ kind: "end" });
      tap.ask(prompt);
      tap.resume();
      return new Promise((resolve) => (waiting = resolve));
    },
    close: () => {
      process.off("SIGINT", listener.interrupt);
      tap.close();
    },
  };
}

/** Line editing and history come from Node. */
function tapTerminal(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, listener: Listener): Tap {
  const reader = createInterface({ input, output, terminal: true, crlfDelay: Infinity });
  reader.on("line", listener.line);
  reader.on("SIGINT", listener.interrupt);
  reader.on("close", listener.end);
  return {
    ask: (prompt) => {
      reader.setPrompt(prompt);
      reader.prompt(true);
    },
    show: (prompt, line) => output.write(`${prompt}${printable(line)}\n`),
    pause: () => reader.pause(),
    resume: () => reader.resume(),
    close: () => reader.close(),
  };
}

/** Not Node's reader: what it takes for the end of a line differs between versions, and it keeps a line of any length. */
function tapPipe(input: NodeJS.ReadableStream, listener: Listener): Tap {
  const splitter = lineSplitter();
  const decoder = new StringDecoder("utf8");
  const tell = (lines: readonly string[]): void => lines.forEach((line) => listener.line(line));
  const onData = (chunk: string | Buffer): void =>
    tell(splitter.push(typeof chunk === "string" ? chunk : decoder.write(chunk)));
  const onEnd = (): void => {
    tell([...splitter.push(decoder.end()), ...splitter.end()]);
    close();
    listener.end();
  };
  const close = (): void => {
    input.off("data", onData).off("end", onEnd).off("error", onEnd);
    input.pause();
  };
  input.on("data", onData).on("end", onEnd).on("error", onEnd);
  const nothing = (): void => undefined;
  return { ask: nothing, show: nothing, pause: () => input.pause(), resume: () => input.resume(), close };
}
