import type { MoveId, Severity, Skill } from "./terms.js";

/** Everything the coach says around a conversation, in the language of the interface. */
export interface CoachWording {
  readonly briefing: {
    readonly facts: string;
    readonly final: string;
    readonly offerLater: string;
    /** How to play, in one line. */
    readonly howTo: string;
  };
  readonly speaker: { readonly trainee: string; readonly silence: string };
  /** In front of a margin note. */
  readonly mark: Readonly<Record<Severity, string>>;
  /** A better sentence; `{sentence}`. And when the better thing is to say nothing. */
  readonly better: string;
  readonly betterSilence: string;
  /** Nothing was sure: no judgement, and an example (`{sentence}`) of what would have been heard. */
  readonly notRated: string;
  /** By what is called for; in three steps, and `{sentence}` in the last. */
  readonly hints: Readonly<
    Record<"news" | "silence" | "summary" | "summaryAndNews" | "content", HintWording>
  >;
  readonly why: {
    readonly rule: string;
    readonly words: string;
    readonly source: string;
    /** What a rule rests on where no work is named: our own judgement, real conversations, the training. */
    readonly judgement: string;
    readonly measured: string;
    readonly training: string;
    readonly read: string;
    readonly nothing: string;
    readonly notRead: string;
  };
  readonly moves: Readonly<Record<MoveId, string>>;
  readonly undone: string;
  readonly nothingYet: string;
  readonly heldBack: string;
  readonly disagreeNoted: string;
  readonly theory: readonly string[];
  readonly meter: string;
  /** Between whole numbers and fractions. */
  readonly decimal: string;
  /** When the tenant has come to the limit: one more like this ends it. */
  readonly brink: string;
  readonly exam: string;
  readonly help: readonly string[];
  readonly unknownCommand: string;
  readonly didYouMean: string;
  readonly debrief: DebriefWording;
}

/** A hint that says a little more each time it is asked for. */
export interface HintWording {
  readonly nudge: string;
  readonly kind: string;
  readonly sentence: string;
}

/** The debrief's headings and sentences. */
export interface DebriefWording {
  readonly title: string;
  readonly nothingSaid: string;
  /** By outcome. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly over: Readonly<Record<"trainee" | "input" | "length", string>>;
  readonly score: string;
  readonly skills: Readonly<Record<Skill, string>>;
  readonly noOccasion: string;
  readonly curve: string;
  /** What happened in a turn, beside its bar. */
  readonly marks: Readonly<Record<"news" | "summary" | "explained" | "silence", string>>;
  readonly end: string;
  readonly loop: string;
  readonly noLoop: string;
  readonly kindMotive: string;
  readonly best: string;
  readonly noBest: string;
  readonly costliest: string;
  readonly tryNext: string;
  readonly next: Readonly<Record<Skill, string>>;
  /** For those who already give summaries, and for those who did not explain but helped too soon. */
  readonly nextMore: Readonly<Record<"feeling-summaries" | "staying-out-of-explanation", string>>;
  readonly nextNothing: string;
  readonly view: string;
  readonly notRatedOne: string;
  readonly notRated: string;
  readonly undoneOne: string;
  readonly undone: string;
  readonly conversation: string;
  readonly crisis: readonly string[];
  /** What a program can not see. */
  readonly unseen: string;
  readonly again: string;
}
