import { once } from "node:events";
import { CHECKS } from "../../language/checks.js";
import { checkJson } from "../../report/check-json.js";
import { EXIT, type Io } from "../io.js";
import type { Options } from "../options.js";
import { answer } from "./check/answer.js";
import { ByteLines, type RawLine } from "./check/bytes.js";
import { LineError, limited, requestOf } from "./check/request.js";

/** What `check` takes besides. */
export interface CheckOptions extends Options {
  readonly tenant: string | undefined;
}

/**
 * `check [text...]`: recognises single utterances, from the arguments or line by line from standard input.
 *
 * @returns the exit code
 */
export async function check(words: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  if (words.length > 0) {
    const asked = { id: 1, lang: undefined, tenant: options.tenant, ...limited(words.join(" "), false) };
    const { request, checked } = answer(asked, options.interfaceLanguage);
    io.stdout.write(`${checkJson(request.id, checked, request.truncated)}\n`);
    return EXIT.fine;
  }
  const lines = new ByteLines();
  let code: number = EXIT.fine;
  const tell = (raw: RawLine): string => {
    try {
      const { request, checked } = answer(
        requestOf(raw, CHECKS[options.interfaceLanguage].lineErrors),
        options.interfaceLanguage,
      );
      return `${checkJson(request.id, checked, request.truncated)}\n`;
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      code = EXIT.unusable;
      return `${JSON.stringify({ line: raw.number, error: error.message })}\n`;
    }
  };
  for await (const piece of io.stdin) {
    const told = [...lines.push(Buffer.from(piece))].map(tell).join("");
    if (told !== "" && !io.stdout.write(told)) await once(io.stdout, "drain");
  }
  io.stdout.write([...lines.end()].map(tell).join(""));
  return code;
}
