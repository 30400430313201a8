/** What is said about the sessions kept on this computer, in the language of the interface. */
export interface HistoryWording {
  /** The command and its parts, as help shows them. */
  readonly about: string;
  readonly commands: Readonly<Record<"list" | "show" | "export" | "delete", string>>;
  readonly arguments: Readonly<Record<"id" | "ids", string>>;
  readonly options: Readonly<
    Record<
      | "dataDir"
      | "listFormat"
      | "exportFormat"
      | "output"
      | "olderThan"
      | "all"
      | "yes"
      | "resume"
      | "noSave",
      string
    >
  >;
  /** What is kept where, in plain words: for the help and for whoever must agree to it. One paragraph or item each. */
  readonly help: readonly string[];
  /** Once, before the first session; `{folder}`. */
  readonly firstTime: string;
  /** After Ctrl-C; `{id}`. The command stands on a line of its own, so that it can be copied. */
  readonly goOn: string;
  /** After Ctrl-C where nothing was kept. */
  readonly stoppedUnkept: string;
  /** Goes before a conversation taken up again; `{id}`. */
  readonly resumed: string;
  /** Its last line had been cut off. */
  readonly torn: string;
  /** `{reason}` is one of `troubles`. */
  readonly notKept: string;
  readonly notKeptFurther: string;
  /** Whole clauses without a full stop; `{path}` and `{detail}`. */
  readonly troubles: Readonly<
    Record<
      "no-home" | "not-allowed" | "read-only" | "disk-full" | "not-a-folder" | "not-there" | "unknown",
      string
    >
  >;
  readonly columns: Readonly<
    Record<"id" | "when" | "scenario" | "language" | "turns" | "outcome" | "score", string>
  >;
  readonly oneTurn: string;
  readonly turns: string;
  /** A few words each. */
  readonly status: Readonly<Record<"finished" | "unfinished" | "open", string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly list: {
    readonly none: string;
    /** Below the table; `{folder}`. */
    readonly where: string;
    readonly setAsideOne: string;
    readonly setAside: string;
  };
  readonly show: {
    readonly title: string;
    readonly facts: string;
    readonly ended: string;
    readonly changed: string;
    readonly gone: string;
    readonly otherVersion: string;
    readonly damaged: string;
    /** `{id}` */
    readonly goOn: string;
  };
  readonly exported: {
    readonly none: string;
    readonly written: string;
    /** Only what was typed; `{id}`. */
    readonly typedOnly: string;
    readonly failed: string;
  };
  readonly deleting: {
    readonly nothingNamed: string;
    readonly oneWay: string;
    readonly example: string;
    readonly none: string;
    readonly ask: string;
    readonly askOne: string;
    /** What counts as yes. */
    readonly yes: readonly string[];
    readonly needsYes: string;
    readonly done: string;
    readonly doneOne: string;
    readonly kept: string;
    readonly open: string;
    readonly failed: string;
  };
  readonly resume: Readonly<
    Record<
      | "none"
      | "unknown"
      | "nearest"
      | "ambiguous"
      | "finished"
      | "locked"
      | "holder"
      | "lockFile"
      | "damaged"
      | "movedTo"
      | "notMoved"
      | "newer"
      | "unreadable"
      | "scenario-changed"
      | "scenario-gone"
      | "other-version"
      | "seeShow"
      | "seeList",
      string
    >
  >;
}
