import type { Language } from "./terms.js";

/** Everything that can be wrong with a scenario, a script, a transcript or a lexicon. The wording stands in each language's `problems.ts`. */
export const PROBLEM_CODES = [
  // The file as a whole.
  "file-missing",
  "file-is-folder",
  "file-not-regular",
  "file-unreadable",
  "file-too-large",
  "file-binary",
  "file-not-utf8",
  "file-empty",
  // YAML.
  "too-complex",
  "yaml-bomb",
  "yaml-alias",
  "yaml-tab",
  "yaml-start",
  "yaml-colon",
  "yaml-missing-colon",
  "yaml-unclosed-quote",
  "yaml-unclosed-bracket",
  "yaml-after-quote",
  "yaml-indent",
  "yaml-escape",
  "yaml-tag",
  "yaml-key",
  "yaml-documents",
  "yaml-syntax",
  // The shape of a scenario.
  "duplicate-key",
  "unknown-key",
  "stray-text",
  "missing-key",
  "empty-value",
  "empty-text",
  "empty-list",
  "expected-text",
  "expected-number",
  "expected-list",
  "expected-map",
  "not-allowed",
  "number-too-small",
  "number-too-big",
  "bad-id",
  "bad-month",
  // Words of one's own.
  "no-word",
  "no-pattern",
  "no-phrases",
  // How its parts fit together.
  "duplicate-line",
  "duplicate-alias",
  "language-differs",
  "id-differs",
  "unknown-topic",
  "level-without-line",
  "no-calm-ending",
  "no-news-phrase",
  // Scripts and transcripts.
  "json-syntax",
  "json-deep",
  "expected-whole",
  "list-too-long",
  "one-speaker",
  "no-trainee-turn",
  "script-needs-scenario",
  "news-needed",
  "no-speaker",
  "unknown-speaker",
  "scenario-missing",
  "scenario-faults",
  "scenario-language",
  "file-kind",
  "nothing-here",
  "control-character",
  "more-problems",
  // What a reader stumbles over: only looked for when a file is validated.
  "thin-state",
  "unreachable-line",
  "long-line",
  "other-language-text",
  "topic-without-line",
  "ending-without-line",
  "briefing-gap",
  "crisis-line",
  // What a simulation shows.
  "not-winnable",
  "not-losable",
  "not-forgiving",
  "slip-not-later",
  "slip-not-lower",
  "gameable",
  "line-repeated",
  "lines-unused",
  "test-outcome",
  "test-loops",
  "test-score",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What is worth saying about a scenario that was found all the same. */
export const NOTICE_CODES = ["other-language", "nearer"] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

/** How a language says what is wrong with a file. `{name}` is filled in. */
export interface ProblemWording {
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly severities: Readonly<Record<"error" | "warning", string>>;
  /** Line under the frame; `{expected}` is a list. */
  readonly expected: string;
  /** Line under the frame; `{nearest}` is the nearest right spelling. */
  readonly nearest: string;
  readonly notices: Readonly<Record<NoticeCode, string>>;
  /** Names of languages, as they stand in a notice. */
  readonly languages: Readonly<Record<Language, string>>;
}
