import { createRequire } from "node:module";
import { stripVTControlCharacters } from "node:util";
import type * as NodePty from "@lydell/node-pty";
import { dropHome, newHome } from "./journals.js";
import { BARE, BIN, ROOT } from "./run.js";
import { showOn, type Shown } from "./screen.js";

type Pty = typeof NodePty;
type IPty = NodePty.IPty;

/** The pty, or why there is none: it comes built for the common platforms only. */
const { pty, missing } = load();

/** Why there are no terminals here; undefined when there are. */
export const NO_TERMINAL: string | undefined = missing;

if (missing !== undefined) process.stderr.write(`${missing}\n`);

/** What keys send on a terminal of the xterm kind. */
export const KEYS = {
  enter: "\r",
  left: "\u001B[D",
  up: "\u001B[A",
  down: "\u001B[B",
  home: "\u001B[H",
  end: "\u001B[F",
  wordLeft: "\u001B[1;5D",
  wordRight: "\u001B[1;5C",
  backspace: "\u007F",
  deleteWord: "\u0017",
  clearLine: "\u0015",
  interrupt: "\u0003",
  endOfInput: "\u0004",
  suspend: "\u001A",
} as const;
/** Who speaks in the conversation of these tests. */
export const TENANT = "Mevrouw De Wit:";

/** Long: a busy computer may be slow, and nothing here is about time. */
const PATIENCE_MS = 20_000;

/** What a shell adds to the number of a signal that ended a program. */
const SIGNALLED = 128;

/** What a terminal can be opened with. */
export interface Opening {
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Where sessions are kept; a new folder when it is not given. */
  readonly home?: string;
  /** Another program than this one. */
  readonly program?: readonly [string, ...string[]];
}

/** A terminal with a program in it, driven by keys and read by eye. */
export interface Terminal {
  readonly home: string;
  readonly pid: number;
  type(keys: string): void;
  /** Waits until this text comes by, after what was waited for before; line ends count as spaces. */
  see(text: string): Promise<void>;
  /** Waits until something holds. */
  until(what: string, holds: () => boolean): Promise<void>;
  /** Everything written, escapes and all. */
  written(): string;
  /** Everything written without escapes, line ends and runs of spaces as one space. */
  text(): string;
  /** The screen as it stands. */
  shown(): Shown;
  resize(columns: number): void;
  /** The exit code, as a shell tells it, once the program has ended. */
  ended(): Promise<number>;
  /** As when somebody closes the window. */
  close(): void;
}

interface Loaded {
  readonly pty: Pty | undefined;
  readonly missing: string | undefined;
}

function load(): Loaded {
  try {
    const found = createRequire(import.meta.url)("@lydell/node-pty") as Pty;
    return { pty: found, missing: undefined };
  } catch (error) {
    return {
      pty: undefined,
      missing: `no terminals on ${process.platform}-${process.arch}: ${String(error)}`,
    };
  }
}

const open: Running[] = [];

/** Opens a terminal with `badnews-coach` and these arguments in it. `closeAll` closes it. */
export function openTerminal(args: readonly string[], opening: Opening = {}): Terminal {
  if (pty === undefined) throw new Error(missing);
  const { columns = 80, env = {}, home = newHome(), program = [process.execPath, BIN] } = opening;
  const [file, ...first] = program;
  const child = pty.spawn(file, [...first, ...args], {
    cols: columns,
    rows: 40,
    cwd: ROOT,
    env: { ...BARE, TERM: "xterm", HOME: home, BADNEWS_COACH_HOME: home, ...env },
  });
  const running = new Running(child, home, columns);
  open.push(running);
  return running;
}

/** The arguments of the conversation of these tests. */
export const EVICTION: readonly string[] = ["practice", "eviction", "--lang", "nl", "--seed", "7"];

/** A conversation, at its first prompt. */
export async function conversation(more: readonly string[] = [], opening: Opening = {}): Promise<Terminal> {
  const terminal = openTerminal([...EVICTION, ...more], opening);
  await terminal.see("(Ze houdt de deur half dicht.)");
  await terminal.see("Jij:");
  return terminal;
}

/** Sends what stands in the editor, and waits for the tenant's answer and for the editor to be empty again. */
export async function answered(terminal: Terminal, typed = ""): Promise<void> {
  terminal.type(`${typed}${KEYS.enter}`);
  await terminal.see(TENANT);
  await terminal.until("a new prompt", () => terminal.shown().rows.at(-1) === "Jij:");
}

/** Closes what is still open, and takes the homes away: for `afterEach`. */
export async function closeAll(): Promise<void> {
  for (const terminal of open.splice(0)) {
    terminal.close();
    await terminal.ended();
    dropHome(terminal.home);
  }
}

class Running implements Terminal {
  private output = "";
  /** What `text` made of the output; undefined when more has been written since. */
  private plain: string | undefined;
  private seen = 0;
  private code: number | undefined;
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly child: IPty,
    readonly home: string,
    private columns: number,
  ) {
    child.onData((piece) => {
      this.output += piece;
      this.plain = undefined;
      this.look();
    });
    child.onExit(({ exitCode, signal = 0 }) => {
      this.code = signal === 0 ? exitCode : SIGNALLED + signal;
      this.look();
    });
  }

  get pid(): number {
    return this.child.pid;
  }

  type(keys: string): void {
    this.child.write(keys);
  }

  async see(text: string): Promise<void> {
    const wanted = text.replace(/\s+/g, " ");
    await this.until(JSON.stringify(text), () => this.text().includes(wanted, this.seen));
    this.seen = this.text().indexOf(wanted, this.seen) + wanted.length;
  }

  until(what: string, holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      // Looked at again now and then: what is waited for may stand in a file.
      const again = setInterval(() => look(), 50);
      const end = setTimeout(() => finish(() => reject(this.complaint(what))), PATIENCE_MS);
      const finish = (tell: () => void): void => {
        clearInterval(again);
        clearTimeout(end);
        this.waiting.delete(look);
        tell();
      };
      const look = (): void => {
        if (holds()) finish(resolve);
      };
      this.waiting.add(look);
      look();
    });
  }

  written(): string {
    return this.output;
  }

  text(): string {
    this.plain ??= stripVTControlCharacters(this.output).replace(/\s+/g, " ");
    return this.plain;
  }

  shown(): Shown {
    return showOn(this.columns, this.output);
  }

  resize(columns: number): void {
    this.columns = columns;
    this.child.resize(columns, 40);
  }

  async ended(): Promise<number> {
    await this.until("the end of the program", () => this.code !== undefined);
    return this.code ?? -1;
  }

  close(): void {
    if (this.code !== undefined) return;
    // The way a window goes: the line is cut, and the program is told to hang up.
    (this.child as IPty & { destroy(): void }).destroy();
  }

  private look(): void {
    for (const look of this.waiting) look();
  }

  private complaint(what: string): Error {
    return new Error(`waited in vain for ${what}; on the screen stood:\n${this.shown().rows.join("\n")}`);
  }
}
