import type { CheckWording } from "../../../language/check.js";
import { fill } from "../../../language/fill.js";
import { LANGUAGES, type Language } from "../../../language/terms.js";
import { READ_LIMIT } from "../../../language/text/reading.js";
import { LONGEST_JSON, type RawLine } from "./bytes.js";

/** What one line of input asks. */
export interface Request {
  readonly id: unknown;
  readonly lang: Language | undefined;
  readonly tenant: string | undefined;
  /** At most as much as is read. */
  readonly text: string;
  readonly truncated: boolean;
}

/** A line that can not be read; its text says why. */
export class LineError extends Error {}

type Errors = CheckWording["lineErrors"];

const MEGABYTE = 1024 * 1024;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads a line of input: JSON when it starts with a brace, plain text otherwise.
 *
 * @throws LineError when it can not be read
 */
export function requestOf({ number, bytes, cut }: RawLine, errors: Errors): Request {
  const line = decode(bytes, cut, errors);
  if (!line.startsWith("{")) return { id: number, lang: undefined, tenant: undefined, ...limited(line, cut) };
  if (cut) throw new LineError(fill(errors.tooLong, { most: LONGEST_JSON / MEGABYTE }));
  const { id = number, lang, tenant, text } = parse(line, errors);
  if (typeof text !== "string") throw new LineError(errors.noText);
  if (tenant !== undefined && tenant !== null && typeof tenant !== "string")
    throw new LineError(errors.badTenant);
  return { id, lang: languageOf(lang, errors), tenant: tenant ?? undefined, ...limited(text, false) };
}

/** A text as far as it is read; no letter is cut in two. */
export function limited(text: string, cut: boolean): Pick<Request, "text" | "truncated"> {
  if (text.length <= READ_LIMIT) return { text, truncated: cut };
  const whole = (text.codePointAt(READ_LIMIT - 1) ?? 0) > 0xffff ? READ_LIMIT - 1 : READ_LIMIT;
  return { text: text.slice(0, whole), truncated: true };
}

/** A line that was cut off can end in half a letter, which goes. */
function decode(bytes: Buffer, cut: boolean, errors: Errors): string {
  try {
    return utf8.decode(bytes, { stream: cut });
  } catch {
    throw new LineError(errors.notUtf8);
  } finally {
    if (cut) flush();
  }
}

function flush(): void {
  try {
    utf8.decode();
  } catch {
    // the half letter
  }
}

function parse(line: string, errors: Errors): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new LineError(errors.notJson);
  }
}

function languageOf(lang: unknown, errors: Errors): Language | undefined {
  if (lang === undefined || lang === null) return undefined;
  const known = LANGUAGES.find((language) => language === lang);
  if (known !== undefined) return known;
  const value = JSON.stringify(lang).slice(0, 40);
  throw new LineError(fill(errors.badLang, { value, expected: LANGUAGES.join(", ") }));
}
