import { fill } from "../../../language/fill.js";
import { REPORTINGS } from "../../../language/reportings.js";
import type { Language } from "../../../language/terms.js";
import type { Format } from "../../../report/formats.js";
import { SUMMARY_FORMATS } from "../../../report/summary/formats.js";
import { readActor, type Actor } from "../../../report/xapi/actor.js";
import { CallError } from "../../failure.js";
import { badValue, readChoice } from "../../options.js";

/** What is asked of a report, as the command line gives it. */
export interface RawReportOptions {
  readonly summary?: boolean;
  readonly anonymous?: boolean;
  readonly actor?: string;
}

/** The same, read. */
export interface ReportingOptions {
  /** All conversations on one sheet, instead of each by itself. */
  readonly summary: boolean;
  /** Without names and words. */
  readonly anonymous: boolean;
  /** For xAPI; undefined for nobody in particular. */
  readonly actor: Actor | undefined;
}

/**
 * Reads what is asked of a report.
 *
 * @throws CallError for a value an option can not have, and for options that contradict each other
 */
export function readReportingOptions(
  { summary = false, anonymous = false, actor }: RawReportOptions,
  format: Format,
  language: Language,
): ReportingOptions {
  const words = REPORTINGS[language];
  if (summary) readChoice(SUMMARY_FORMATS, { name: "--summary --format", value: format }, language);
  if (anonymous && actor !== undefined)
    throw new CallError(fill(words.notBoth, { one: "--anonymous", other: "--actor" }));
  return { summary, anonymous, actor: actor === undefined ? undefined : actorOf(actor, language) };
}

function actorOf(value: string, language: Language): Actor {
  const actor = readActor(value);
  if (actor === undefined)
    throw badValue(language, { name: "--actor", value, expected: REPORTINGS[language].actor });
  return actor;
}
