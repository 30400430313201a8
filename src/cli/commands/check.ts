import { CHECKS } from "../../language/checks.js";
import { EXIT, type Io } from "../io.js";
import { loadOwnWords } from "../own-words.js";
import { openSink, type Sink } from "../sink.js";
import { answerTo, type Ground } from "./check/answer.js";
import { ByteLines, type RawLine } from "./check/bytes.js";
import type { CheckOptions } from "./check/options.js";
import { lexiconsWith } from "./check/lexicons.js";
import { LineError, limited, requestOf } from "./check/request.js";
import type { AnswerWriter } from "./check/writer.js";
import { WRITERS } from "./check/writers.js";

/**
 * `check [text...]`: recognises utterances, the one in the arguments or line by line from standard input.
 *
 * @returns the exit code: 2 when a line could not be read
 * @throws CallError when a file can not be used
 */
export async function check(words: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const { interfaceLanguage, tenant, output } = options;
  const own = await loadOwnWords(options.lexicon, { language: interfaceLanguage, cwd: io.cwd });
  const ground: Ground = { interfaceLanguage, tenant, lexicon: lexiconsWith(own) };
  const sink = await openSink(output, { io, notWritten: CHECKS[interfaceLanguage].notWritten });
  const makeWriter = await WRITERS[options.format]();
  const writer = makeWriter(options, io, words.length > 0 ? "one" : "many");
  try {
    if (words.length === 0) return await checkLines({ writer, sink, ground }, options, io);
    const { text, truncated } = limited(words.join(" "), false);
    const answer = answerTo(
      { id: 1, lang: undefined, tenant: undefined, text, truncated },
      undefined,
      ground,
    );
    await sink.write(writer.open + writer.answer(answer) + writer.close());
    return EXIT.fine;
  } finally {
    await sink.close();
  }
}

interface Desk {
  readonly writer: AnswerWriter;
  readonly sink: Sink;
  readonly ground: Ground;
}

async function checkLines({ writer, sink, ground }: Desk, options: CheckOptions, io: Io): Promise<number> {
  const { lineErrors, typeHere } = CHECKS[options.interfaceLanguage];
  let code: number = EXIT.fine;
  const answered = (raw: RawLine): string => {
    try {
      return writer.answer(answerTo(requestOf(raw, lineErrors), raw.number, ground));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      code = EXIT.unusable;
      return writer.failure(raw.number, error.message);
    }
  };
  if (io.stdin.isTTY && !options.quiet) io.stderr.write(`${typeHere}\n`);
  await sink.write(writer.open);
  const lines = new ByteLines();
  for await (const piece of io.stdin) await answerAll(lines.push(Buffer.from(piece)), answered, sink);
  await answerAll(lines.end(), answered, sink);
  await sink.write(writer.close());
  return code;
}

/** Answers are written in portions, so that not all of a piece of input is held. */
const PORTION = 16 * 1024;

async function answerAll(
  lines: Iterable<RawLine>,
  answered: (line: RawLine) => string,
  sink: Sink,
): Promise<void> {
  let portion = "";
  for (const line of lines) {
    portion += answered(line);
    if (portion.length < PORTION) continue;
    await sink.write(portion);
    portion = "";
  }
  await sink.write(portion);
}
