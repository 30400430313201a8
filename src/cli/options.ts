import { fill } from "../language/fill.js";
import { CLIS } from "../language/clis.js";
import { DIFFICULTIES, LANGUAGES, type Difficulty, type Language } from "../language/terms.js";
import { MODES, type Mode } from "../session/session.js";
import { CallError } from "./failure.js";

/** Options every command knows, as the command line gives them. */
export interface RawOptions {
  readonly lang?: string;
  readonly seed?: string;
  readonly difficulty?: string;
  readonly plain?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
  readonly dataDir?: string;
  /** Folder of one's own scenarios. */
  readonly scenarios?: string;
  readonly mode?: string;
  readonly meter?: boolean;
  readonly save?: boolean;
  readonly selfRating?: boolean;
  /** true: the last one. */
  readonly resume?: string | true;
  readonly lexicon?: readonly string[];
}

/** The same, read. */
export interface Options {
  /** Only when `--lang` was given. */
  readonly lang: Language | undefined;
  readonly interfaceLanguage: Language;
  readonly seed: number | undefined;
  readonly difficulty: Difficulty;
  readonly plain: boolean;
  readonly colour: boolean;
  readonly quiet: boolean;
  readonly dataDir: string | undefined;
  /** Folder of one's own scenarios, when `--scenarios` was given. */
  readonly scenarios?: string | undefined;
}

/** What `practice` takes besides. */
export interface PracticeOptions extends Options {
  readonly mode: Mode;
  readonly meter: boolean;
  readonly save: boolean;
  /** Ask trainees to rate themselves before the debrief. */
  readonly selfRating: boolean;
  readonly resume: { readonly id: string | undefined } | undefined;
  /** Files with words of one's own. */
  readonly lexicon: readonly string[];
}

const WHOLE = /^-?\d{1,15}$/;

/**
 * Reads the values of options.
 *
 * @throws CallError for a value an option can not have
 */
export function readOptions(raw: RawOptions, interfaceLanguage: Language): Options {
  return {
    lang:
      raw.lang === undefined
        ? undefined
        : readChoice(LANGUAGES, { name: "--lang", value: raw.lang }, interfaceLanguage),
    interfaceLanguage,
    seed:
      raw.seed === undefined ? undefined : readWhole({ name: "--seed", value: raw.seed }, interfaceLanguage),
    difficulty:
      raw.difficulty === undefined
        ? "real"
        : readChoice(DIFFICULTIES, { name: "--difficulty", value: raw.difficulty }, interfaceLanguage),
    plain: raw.plain ?? false,
    colour: raw.color ?? true,
    quiet: raw.quiet ?? false,
    dataDir: raw.dataDir,
    scenarios: raw.scenarios,
  };
}

/**
 * Reads the values of `practice`'s options as well.
 *
 * @throws CallError for a value an option can not have
 */
export function readPracticeOptions(raw: RawOptions, interfaceLanguage: Language): PracticeOptions {
  const mode = readChoice(MODES, { name: "--mode", value: raw.mode ?? "coach" }, interfaceLanguage);
  const resume = raw.resume === undefined ? undefined : { id: raw.resume === true ? undefined : raw.resume };
  const shared = readOptions(raw, interfaceLanguage);
  const { meter = true, save = true, selfRating = false, lexicon = [] } = raw;
  return { ...shared, mode, meter, save, selfRating, resume, lexicon };
}

interface Given {
  readonly name: string;
  readonly value: string;
}

/** @throws CallError for a value that is none of the choices */
export function readChoice<T extends string>(choices: readonly T[], given: Given, language: Language): T {
  const chosen = choices.find((choice) => choice === given.value);
  if (chosen === undefined) throw badValue(language, { ...given, expected: choices.join(", ") });
  return chosen;
}

/**
 * The format asked for; the first when none was.
 *
 * @throws CallError for one there is not
 */
export function formatAsked<T extends string>(
  formats: readonly [T, ...T[]],
  {
    format,
    interfaceLanguage,
  }: { readonly format?: string | undefined; readonly interfaceLanguage: Language },
): T {
  return readChoice(formats, { name: "--format", value: format ?? formats[0] }, interfaceLanguage);
}

/** @throws CallError for a value that is no whole number */
export function readWhole(given: Given, language: Language): number {
  if (!WHOLE.test(given.value)) throw badValue(language, { ...given, expected: CLIS[language].wholeNumber });
  return Number(given.value);
}

/** The error for a value that an option can not have. */
export function badValue(language: Language, values: Given & { expected: string }): CallError {
  return new CallError(fill(CLIS[language].errors.badValue, { ...values }));
}
