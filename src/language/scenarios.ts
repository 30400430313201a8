/** What `scenarios` says, in the language of the interface. */
export interface ScenariosWording {
  readonly about: string;
  readonly help: string;
  readonly commands: Readonly<Record<"list" | "show" | "new" | "validate" | "simulate" | "schema", string>>;
  readonly arguments: Readonly<Record<"name" | "names" | "files", string>>;
  readonly options: Readonly<
    Record<
      | "folder"
      | "difficulty"
      | "listFormat"
      | "validateFormat"
      | "simulateFormat"
      | "strict"
      | "output"
      | "spoilers",
      string
    >
  >;
  readonly validate: ValidateWording;
  readonly simulation: SimulationWording;
}

/** Verdicts on files. */
interface ValidateWording {
  /** `{file}` and `{title}`, `{lines}`. */
  readonly fine: string;
  /** `{count}` files with faults, `{warnings}` with warnings only. */
  readonly errors: string;
  readonly warnings: string;
  readonly strictHint: string;
}

/** The table of a simulation. */
export interface SimulationWording {
  /** `{scenario}`, `{language}`, `{first}`, `{last}`, `{conversations}`. */
  readonly title: string;
  readonly columns: Readonly<Record<"character" | "turns" | "score" | "curve" | "outcomes", string>>;
  readonly characters: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly difficulties: Readonly<Record<string, string>>;
  /** `{used}` of `{lines}` lines, `{percent}`. */
  readonly used: string;
  /** `{ids}` */
  readonly unused: string;
  readonly noneRepeated: string;
  readonly repeatedOne: string;
  readonly repeated: string;
  /** `{percent}`, `{ids}` */
  readonly plain: string;
  readonly testsPassed: string;
  readonly holds: string;
  readonly faultOne: string;
  readonly faults: string;
}
