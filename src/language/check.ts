import type { Mood } from "./pack.js";
import type { Feeling, Language } from "./terms.js";

/** What is said around checking single utterances, in the language of the interface. */
export interface CheckWording {
  /** The command and what it takes, as help shows them. */
  readonly about: string;
  readonly text: string;
  readonly options: Readonly<Record<"tenant" | "format" | "explain" | "output", string>>;
  readonly help: string;
  /** On a terminal, before anything is typed. */
  readonly typeHere: string;
  /** Above an answer; `{line}`, `{language}`, `{count}`. */
  readonly line: string;
  readonly readAs: string;
  readonly truncated: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly nothingSure: string;
  /** A move with the feeling it names (`{move}`, `{feeling}`, `{strength}`), or with its words (`{quote}`). */
  readonly felt: string;
  readonly quoted: string;
  readonly feelings: Readonly<Record<Feeling, string>>;
  /** `{mark}`, `{message}`, `{rule}` */
  readonly finding: string;
  /** Below an answer that was given without knowing the tenant. */
  readonly noTenant: string;
  /** Why a move was seen. */
  readonly evidence: {
    readonly cue: string;
    readonly about: Readonly<Record<"tenant" | "speaker" | "other", string>>;
    readonly negated: string;
    readonly notNegated: string;
    readonly moods: Readonly<Record<Mood, string>>;
    readonly strength: string;
  };
  /** A line that gets no answer, on standard error; `{line}`, `{error}`. */
  readonly failed: string;
  /** Why. */
  readonly lineErrors: Readonly<
    Record<"notUtf8" | "notJson" | "tooLong" | "noText" | "badTenant" | "badLang" | "badId", string>
  >;
  /** `{path}`, `{detail}` */
  readonly notWritten: string;
}
