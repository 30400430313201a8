import type { Difficulty, Language, Level, Severity, TenantFeeling } from "./terms.js";

/** What stands in a report besides the coach's own words, in the language of the interface. */
export interface ReportWording {
  /** Above one conversation, and above several (`{count}`). */
  readonly kicker: string;
  readonly several: string;
  /** Stands for a title that is not known, or was taken out; `{number}`. */
  readonly untitled: string;
  /** Stands for the tenant's name. */
  readonly tenant: string;
  readonly kinds: Readonly<Record<"script" | "transcript", string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly difficulties: Readonly<Record<Difficulty, string>>;
  /** `{seed}` and `{when}`. */
  readonly seed: string;
  readonly played: string;
  readonly news: string;
  readonly feelings: Readonly<Record<TenantFeeling, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly verdicts: Readonly<Record<"absorbed" | "partly-absorbed" | "not-absorbed", string>>;
  readonly score: string;
  readonly outOf: string;
  readonly atAGlance: string;
  /** In a few words, with the number before them. */
  readonly counts: Readonly<
    Record<
      | "turns"
      | "oneTurn"
      | "loops"
      | "oneLoop"
      | "noLoops"
      | "summaries"
      | "oneSummary"
      | "noSummaries"
      | "notRated"
      | "oneNotRated",
      string
    >
  >;
  readonly curve: CurveWording;
  readonly skills: string;
  readonly skill: string;
  readonly points: string;
  readonly moments: string;
  readonly conversation: string;
  readonly contents: string;
  readonly turn: string;
  /** `{turn}` */
  readonly toTurn: string;
  /** `{feeling}` and `{arousal}`: the state in which the trainee speaks. */
  readonly state: string;
  /** Before the moves that were recognised, for who can not see the marks. */
  readonly recognised: string;
  readonly nothingRecognised: string;
  readonly loopHere: string;
  readonly wholeConversation: string;
  readonly unplayed: string;
  readonly account: AccountWording;
  /** In place of a part that was taken out. */
  readonly leftOut: string;
  readonly closed: string;
  /** JUnit: `{score}` and `{least}`. */
  readonly underMinimum: string;
}

/** The arousal over time. */
export interface CurveWording {
  readonly title: string;
  /** Read aloud: `{start}`, `{end}`, `{peak}` and `{turn}`. */
  readonly told: string;
  /** Read aloud of a loop: `{first}` and `{last}`; of the turns with a mark: `{mark}` and `{turns}`. */
  readonly toldLoop: string;
  readonly toldMarks: string;
  readonly asTable: string;
  readonly emotion: string;
  readonly feeling: string;
  readonly happened: string;
  readonly loop: string;
}

/** What gave and cost points. */
export interface AccountWording {
  readonly title: string;
  readonly whole: string;
  readonly why: string;
}
