import type { TenantFeeling } from "./terms.js";

/** A small scene that shows a rule at work; run as a test. Plain fields, so that it also reads well in the docs. */
export interface RuleExample {
  /** Trainee turns before, each an answer to `tenant`; the news is taken as given unless `told` is false. */
  readonly before?: readonly string[];
  /** Whether the news has been given before this scene; default true. */
  readonly told?: boolean;
  /** The tenant's line; empty when nothing has been said. */
  readonly tenant: string;
  /** The state in which the trainee speaks; default disbelief at 8, hope 5. */
  readonly feeling?: TenantFeeling;
  readonly arousal?: number;
  readonly hope?: number;
  /** What the trainee says; empty is silence. */
  readonly trainee: string;
  /** The coach praises it, where the rule mostly reproaches: the scene to follow. */
  readonly praised?: true;
}

/** Everything a person reads of one rule, in one language. */
export interface RuleWording {
  /** A few words, as a heading. */
  readonly title: string;
  /** Why it matters, one or two sentences, to the trainee (je / you). */
  readonly reason: string;
  /** The margin notes by message id; `{placeholders}` as the rule gives them. One short sentence or two. */
  readonly messages: Readonly<Record<string, string>>;
  /** Scenes the rule speaks up in, and scenes it lets pass; at least one each. The first of each is shown to who asks about the rule. */
  readonly flagged: readonly RuleExample[];
  readonly clean: readonly RuleExample[];
}

/** The rules that have wording; the registry of rules must hold exactly these. */
export const RULE_IDS = [
  "news-late",
  "made-to-guess",
  "news-wrapped",
  "too-many-reasons",
  "no-pause-after-news",
  "explanation-while-emotional",
  "explanation-loop",
  "relapse",
  "question-parked-well",
  "park-forgotten",
  "feeling-summary",
  "yes-but",
  "parroted-summary",
  "wrong-feeling",
  "silence-well-placed",
  "silence-as-abandonment",
  "emotion-block",
  "minimising",
  "blame",
  "self-focus",
  "apology-repeated",
  "question-barrage",
  "talking-too-much",
  "calm-boundary",
  "false-hope",
  "premature-solution",
  "news-not-repeated",
  "news-repeated-well",
  "news-hammered",
  "content-at-the-right-time",
  "content-missing",
  "over-reflecting",
  "crisis-taken-seriously",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** The wording of all rules in one language. */
export type RuleWordings = Readonly<Record<RuleId, RuleWording>>;
