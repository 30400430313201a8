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
  /** `{path}`, `{reason}` */
  readonly notWritten: string;
  /** `{path}` */
  readonly noFolder: string;
  readonly list: ListWording;
  readonly show: ShowWording;
  readonly new: NewWording;
  readonly validate: ValidateWording;
  readonly simulation: SimulationWording;
}

/** The library as a table. */
export interface ListWording {
  readonly columns: Readonly<Record<"title" | "languages" | "hardness" | "best", string>>;
  readonly hardness: Readonly<Record<"mild" | "average" | "fierce", string>>;
  readonly own: string;
  /** `{file}` */
  readonly faulty: string;
  readonly play: string;
  readonly none: string;
}

/** A scenario with everything in it. */
export interface ShowWording {
  readonly tenant: string;
  /** `{heats}`, `{cools}` */
  readonly temperament: string;
  /** `{arousal}`, `{feeling}`, `{trust}`, `{hope}` */
  readonly start: string;
  /** `{arousal}`, `{feeling}` */
  readonly afterNews: string;
  readonly underneath: string;
  /** `{upper}`, `{under}` */
  readonly layer: string;
  readonly news: string;
  readonly topics: string;
  readonly lines: string;
  readonly always: string;
  readonly feelings: Readonly<Record<string, string>>;
  readonly spoilersHint: string;
}

/** What is asked of whoever writes a situation, and its flag, by the key of the answer. */
export type DraftQuestion =
  "title" | "news" | "tenant" | "about" | "feeling" | "underneath" | "fear" | "throws" | "fact" | "offer";

/** The interview that writes a scenario. */
export interface NewWording {
  readonly intro: string;
  readonly questions: Readonly<Record<DraftQuestion, string>>;
  /** Behind a question that can be answered more than once. */
  readonly more: string;
  readonly needed: string;
  /** Which keys do what in a menu. */
  readonly keys: string;
  readonly options: Readonly<Record<DraftQuestion | "from", string>>;
  /** `{flags}` */
  readonly missing: string;
  readonly missingHelp: string;
  readonly noId: string;
  /** `{path}` */
  readonly exists: string;
  readonly existsHelp: string;
  /** `{path}`, `{lines}` */
  readonly written: string;
  /** `{path}` */
  readonly next: string;
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
  /** `{count}` */
  readonly tests: string;
  readonly holds: string;
  readonly faultOne: string;
  readonly faults: string;
}
