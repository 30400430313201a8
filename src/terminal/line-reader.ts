import { createInterface } from "node:readline";
import { StringDecoder } from "node:string_decoder";
import { printable } from "../language/printable.js";
import { lineSplitter } from "./line-splitter.js";
import { PASTE_OFF, PASTE_ON, PasteJoiner, type TerminalInput } from "./paste.js";

/** What a person, or a pipe, did. */
export type Input =
  { readonly kind: "line"; readonly line: string } | { readonly kind: "end" | "interrupted" | "hung-up" };

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
  /** The terminal went away. */
  readonly hangUp: () => void;
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
    if (item.kind === "interrupted" || item.kind === "hung-up") queue.unshift(item);
    else queue.push(item);
    if (queue.length >= AHEAD) tap.pause();
  };
  const listener: Listener = {
    line: (line) => arrive({ kind: "line", line }),
    interrupt: () => arrive({ kind: "interrupted" }),
    hangUp: () => arrive({ kind: "hung-up" }),
    end: () => {
      ended = true;
      if (waiting !== undefined) arrive({ kind: "end" });
    },
  };
  const tap = terminal === undefined ? tapPipe(input, listener) : tapTerminal(input, terminal, listener);
  process.on("SIGINT", listener.interrupt).on("SIGHUP", listener.hangUp);
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
      process.off("SIGINT", listener.interrupt).off("SIGHUP", listener.hangUp);
      tap.close();
    },
  };
}

/** Line editing and history come from Node; pastes are joined before it sees them. */
function tapTerminal(input: TerminalInput, output: NodeJS.WritableStream, listener: Listener): Tap {
  const typed = new PasteJoiner(input);
  const reader = createInterface({ input: typed, output, terminal: true, crlfDelay: Infinity });
  const isDumb = process.env["TERM"] === "dumb";
  const marks = (mark: string): unknown => !isDumb && output.write(mark);
  const askForMarks = (): unknown => marks(PASTE_ON);
  let leaving = false;
  // Before Node's own listener, which closes or suspends at once.
  typed.prependListener("keypress", (_text, { ctrl = false, name }: { ctrl?: boolean; name?: string }) => {
    leaving = ctrl && name === "d" && (isDumb || reader.line === "");
    if (ctrl && name === "z" && process.platform !== "win32") marks(PASTE_OFF);
  });
  // Node stops reading when it comes back from Ctrl-Z; asking again makes it go on.
  reader.on("SIGCONT", () => reader.prompt(true));
  reader.on("line", listener.line);
  reader.on("SIGINT", listener.interrupt);
  // Node closes on Ctrl-D, but also when the terminal goes away: only the first ends the conversation.
  reader.on("close", () => (leaving ? listener.end() : listener.hangUp()));
  input.on("end", listener.hangUp).on("error", listener.hangUp);
  process.on("SIGCONT", askForMarks);
  askForMarks();
  return {
    ask: (prompt) => {
      reader.setPrompt(prompt);
      reader.prompt(true);
    },
    show: (prompt, line) => output.write(`${prompt}${printable(line)}\n`),
    pause: () => reader.pause(),
    resume: () => reader.resume(),
    close: () => {
      process.off("SIGCONT", askForMarks);
      // Errors are still heard: a terminal that is gone may tell of it late, and to nobody.
      input.off("end", listener.hangUp);
      marks(PASTE_OFF);
      reader.close();
      typed.release();
    },
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
