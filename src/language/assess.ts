/** What is said around assessing scripts and transcripts, in the language of the interface. */
export interface AssessWording {
  /** The command and what it takes, as help shows them. */
  readonly about: string;
  readonly files: string;
  readonly options: Readonly<
    Record<"format" | "output" | "minScore" | "jobs" | "input" | "account" | "difficulty", string>
  >;
  readonly help: string;
  /** On standard error while it works; `{done}`. */
  readonly progress: string;
  /** Something under `--min-score`; `{count}`, `{min}`. */
  readonly underOne: string;
  readonly under: string;
  /** A session that can not be assessed; `{id}`, and where it is damaged `{line}`. */
  readonly kept: Readonly<Record<"changed" | "gone" | "other-version" | "damaged", string>>;
  /** `{path}`, `{reason}` */
  readonly written: string;
  readonly notWritten: string;
  /** A text in a folder in which nobody speaks; `{file}`. */
  readonly passedOver: string;
  /** What a number of jobs, a score look like. */
  readonly jobs: string;
  readonly score: string;
}
