import type { Ending, Feeling, Reaction, TenantFeeling } from "./terms.js";

/** What is said in the language of a conversation when no scenario line fits, and what the coach would have said instead. */
export interface Voice {
  /** The tenant's plain lines. A wrong feeling is corrected by the feeling that is there. */
  readonly reactions: Readonly<Record<Exclude<Reaction, "wrong-feeling">, readonly string[]>>;
  readonly corrections: Readonly<Record<TenantFeeling, readonly string[]>>;
  readonly endings: Readonly<Record<Ending, readonly string[]>>;
  /** Feeling summaries by feeling, for medium and for high arousal. Each fits, and is read by our own rules as fitting. */
  readonly summaries: Readonly<
    Record<Feeling, { readonly medium: readonly string[]; readonly high: readonly string[] }>
  >;
  /** Ties a summary to something the tenant named; `{thing}` is "your children". */
  readonly about: string;
  /** Folded possessives of the speaker, and what stands in their place when the other speaks: "my" gives "your". */
  readonly possessives: Readonly<Record<string, string>>;
  /** Puts the question why aside for now. */
  readonly park: string;
  /** Announces the news; `{news}` is the scenario's sentence. */
  readonly news: string;
  /** Repeats that the decision stands, where its own words are not known. */
  readonly stands: string;
  /** What content sounds like at the right time. */
  readonly content: string;
  /** Asks directly and stays. */
  readonly crisis: string;
  /** The tenant's own view at the end, in two or three sentences: one for how it ended, then one for what they remember. */
  readonly views: TenantViews;
}

/** What the tenant remembers; `{quote}` is a sentence of the trainee's. */
export interface TenantViews {
  readonly notTold: string;
  readonly reasonable: string;
  readonly emotional: string;
  readonly ended: Readonly<Record<Exclude<Ending, "calm">, string>>;
  readonly heard: string;
  readonly explained: string;
  readonly hurt: string;
  readonly hoped: string;
  readonly neverNamed: string;
}
