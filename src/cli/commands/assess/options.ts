import { ASSESS_WORDINGS } from "../../../language/assess-wordings.js";
import type { Difficulty, Language } from "../../../language/terms.js";
import { FORMATS, type Format } from "../../../report/formats.js";
import {
  badValue,
  readChoice,
  readOptions,
  readWhole,
  type Options,
  type RawOptions,
} from "../../options.js";
import { readReportingOptions, type RawReportOptions, type ReportingOptions } from "./report-options.js";

/** How standard input can be written. */
const INPUTS = ["yaml", "json", "text"] as const;

/** What `assess` takes besides, as the command line gives it. */
export interface RawAssessOptions extends RawOptions, RawReportOptions {
  readonly format?: string;
  readonly output?: string;
  readonly minScore?: string;
  readonly jobs?: string;
  readonly input?: string;
  readonly account?: boolean;
}

/** The same, read. */
export interface AssessCommandOptions extends Omit<Options, "difficulty">, ReportingOptions {
  /** Only when `--difficulty` was given; else each file has its own. */
  readonly difficulty: Difficulty | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  readonly minScore: number | undefined;
  readonly jobs: number;
  /** How standard input is written, and files whose names do not tell. */
  readonly input: (typeof INPUTS)[number];
  readonly account: boolean;
  /** Files with words of one's own. */
  readonly lexicon: readonly string[];
}

const MOST_JOBS = 64;
const BEST = 100;

/**
 * Reads the values of `assess`'s options.
 *
 * @throws CallError for a value an option can not have
 */
export function readAssessOptions(raw: RawAssessOptions, language: Language): AssessCommandOptions {
  const { jobs, score } = ASSESS_WORDINGS[language];
  const shared = readOptions(raw, language);
  const format = readChoice(FORMATS, { name: "--format", value: raw.format ?? "text" }, language);
  return {
    ...shared,
    ...readReportingOptions(raw, format, language),
    difficulty: raw.difficulty === undefined ? undefined : shared.difficulty,
    format,
    output: raw.output,
    minScore:
      raw.minScore === undefined
        ? undefined
        : between(0, BEST, { name: "--min-score", value: raw.minScore, expected: score, language }),
    jobs: between(1, MOST_JOBS, { name: "--jobs", value: raw.jobs ?? "1", expected: jobs, language }),
    input: readChoice(INPUTS, { name: "--input", value: raw.input ?? "yaml" }, language),
    account: raw.account ?? false,
    lexicon: raw.lexicon ?? [],
  };
}

interface Asked {
  readonly name: string;
  readonly value: string;
  readonly expected: string;
  readonly language: Language;
}

function between(least: number, most: number, { language, expected, ...given }: Asked): number {
  const value = readWhole(given, language);
  if (value < least || value > most) throw badValue(language, { ...given, expected });
  return value;
}
