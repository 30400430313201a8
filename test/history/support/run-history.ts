import { PassThrough } from "node:stream";
import { history, type HistoryAction } from "../../../src/cli/commands/history.js";
import type { HistoryOptions } from "../../../src/cli/commands/history/folder.js";
import { CallError } from "../../../src/cli/failure.js";
import type { Io } from "../../../src/cli/io.js";
import type { Place } from "../../../src/history/place.js";
import { ROOT } from "../../support/run.js";

/** What came of a call; `error` is the text of a refused one. */
export interface Answer {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly error: string;
}

/** What a call can be given. */
export interface Call {
  readonly ids?: readonly string[];
  readonly options?: Partial<HistoryOptions>;
  /** What is typed at a terminal; without it there is none. */
  readonly typed?: string;
  readonly columns?: number;
  readonly cwd?: string;
}

/** Calls a part of `history` in this process. */
export async function runHistory(place: Place, action: HistoryAction, call: Call = {}): Promise<Answer> {
  const [stdout, stderr, stdin] = [catching(), catching(), new PassThrough()];
  const isTTY = call.typed !== undefined || call.columns !== undefined;
  stdin.end(call.typed ?? "");
  const io: Io = {
    stdin: Object.assign(stdin, { isTTY }),
    stdout: Object.assign(stdout.stream, { isTTY, ...(call.columns ? { columns: call.columns } : {}) }),
    stderr: stderr.stream,
    env: { NO_COLOR: "1" },
    cwd: call.cwd ?? ROOT,
  };
  const options: HistoryOptions = {
    lang: undefined,
    interfaceLanguage: "en",
    seed: undefined,
    difficulty: "real",
    plain: false,
    colour: false,
    quiet: false,
    dataDir: place.data,
    ...call.options,
  };
  try {
    const code = await history(action, call.ids ?? [], options, io);
    return { code, stdout: stdout.text(), stderr: stderr.text(), error: "" };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const text = [error.message, ...error.more].join("\n");
    return { code: undefined, stdout: stdout.text(), stderr: stderr.text(), error: text };
  }
}

function catching(): { readonly stream: PassThrough; readonly text: () => string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}
