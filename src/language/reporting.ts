/** What is said around making reports and summaries, in the language of the interface. */
export interface ReportingWording {
  /** The command `report` and what it takes, as help shows them. */
  readonly about: string;
  readonly session: string;
  readonly options: Readonly<
    Record<"format" | "output" | "open" | "account" | "anonymous" | "summary" | "actor", string>
  >;
  readonly help: string;
  /** What an actor looks like. */
  readonly actor: string;
  /** Two options that contradict each other; `{one}` and `{other}`. */
  readonly notBoth: string;
  /** A page was written and could not be opened; `{path}` and `{reason}`. */
  readonly notOpened: string;
}
