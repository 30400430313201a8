import type { Language } from "../../../language/terms.js";
import { readOptions, readChoice, type Options, type RawOptions } from "../../options.js";

/** In which form answers come. */
export const CHECK_FORMATS = ["text", "json", "ndjson"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What `check` takes besides, as the command line gives it. */
export interface RawCheckOptions extends RawOptions {
  readonly tenant?: string;
  readonly format?: string;
  readonly explain?: boolean;
  readonly output?: string;
}

/** The same, read. */
export interface CheckOptions extends Options {
  /** For every line that names none itself. */
  readonly tenant: string | undefined;
  readonly format: CheckFormat;
  readonly explain: boolean;
  /** Files with words of one's own. */
  readonly lexicon: readonly string[];
  /** A file to write to. */
  readonly output: string | undefined;
}

/**
 * Reads the values of `check`'s options.
 *
 * @throws CallError for a value an option can not have
 */
export function readCheckOptions(raw: RawCheckOptions, interfaceLanguage: Language): CheckOptions {
  const given = { name: "--format", value: raw.format ?? "text" };
  return {
    ...readOptions(raw, interfaceLanguage),
    tenant: raw.tenant,
    format: readChoice(CHECK_FORMATS, given, interfaceLanguage),
    explain: raw.explain ?? false,
    lexicon: raw.lexicon ?? [],
    output: raw.output,
  };
}
