import { fill } from "../language/fill.js";
import { CLIS } from "../language/clis.js";
import { DIFFICULTIES, LANGUAGES, type Difficulty, type Language } from "../language/terms.js";
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
        : oneOf(LANGUAGES, { name: "--lang", value: raw.lang }, interfaceLanguage),
    interfaceLanguage,
    seed: raw.seed === undefined ? undefined : whole({ name: "--seed", value: raw.seed }, interfaceLanguage),
    difficulty:
      raw.difficulty === undefined
        ? "real"
        : oneOf(DIFFICULTIES, { name: "--difficulty", value: raw.difficulty }, interfaceLanguage),
    plain: raw.plain ?? false,
    colour: raw.color ?? true,
    quiet: raw.quiet ?? false,
  };
}

interface Given {
  readonly name: string;
  readonly value: string;
}

function oneOf<T extends string>(choices: readonly T[], given: Given, language: Language): T {
  const chosen = choices.find((choice) => choice === given.value);
  if (chosen === undefined) throw badValue(language, { ...given, expected: choices.join(", ") });
  return chosen;
}

function whole(given: Given, language: Language): number {
  if (!WHOLE.test(given.value)) throw badValue(language, { ...given, expected: "0, 1, 2, 3 ..." });
  return Number(given.value);
}

function badValue(language: Language, values: Given & { expected: string }): CallError {
  return new CallError(fill(CLIS[language].errors.badValue, { ...values }));
}
