/** What stands in a summary of many conversations, in the language of the interface. */
export interface SummaryWording {
  readonly kicker: string;
  /** `{count}` */
  readonly title: string;
  readonly titleOne: string;
  readonly nothing: string;
  readonly mean: string;
  /** `{low}` and `{high}`: where the middle half lies. */
  readonly middleHalf: string;
  /** `{count}` and `{total}` */
  readonly ofTotal: string;
  readonly absorbed: string;
  readonly withLoops: string;
  readonly scores: string;
  /** Read aloud of a class: `{from}`, `{to}` and `{count}`. */
  readonly scoreClass: string;
  readonly skills: string;
  readonly columns: Readonly<
    Record<
      | "skill"
      | "mean"
      | "spread"
      | "lowest"
      | "highest"
      | "count"
      | "conversation"
      | "score"
      | "outcome"
      | "loops"
      | "summaries"
      | "turns",
      string
    >
  >;
  /** How to read the bars of the skills. */
  readonly boxKey: string;
  readonly outcomes: string;
  readonly praise: string;
  readonly faults: string;
  readonly noPraise: string;
  readonly noFaults: string;
  /** `{conversations}`; and, where it was more often, behind it `{times}`. */
  readonly often: string;
  readonly oftenOne: string;
  readonly times: string;
  /** Where there is most to gain; `{skill}`. */
  readonly mostToGain: string;
  readonly self: string;
  /** On average rated higher or lower than scored: `{skill}` and `{gap}`. */
  readonly selfHigher: string;
  readonly selfLower: string;
  readonly selfSame: string;
  readonly conversations: string;
}
