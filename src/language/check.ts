/** What is said around checking single utterances, in the language of the interface. */
export interface CheckWording {
  /** The command and what it takes, as help shows them. */
  readonly about: string;
  readonly text: string;
  readonly options: Readonly<Record<"tenant" | "format", string>>;
  readonly help: string;
  /** Why a line of input gets no answer. */
  readonly lineErrors: Readonly<
    Record<"notUtf8" | "notJson" | "tooLong" | "noText" | "badTenant" | "badLang" | "unanswerable", string>
  >;
}
