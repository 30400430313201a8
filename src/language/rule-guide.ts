import type { Severity } from "./terms.js";

/** What is said around the list of rules, in the language of the interface. */
export interface RuleGuideWording {
  /** The command and its parts, as help shows them. */
  readonly about: string;
  readonly commands: Readonly<Record<"list" | "explain", string>>;
  readonly id: string;
  readonly format: string;
  readonly help: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Whether `check` runs it. */
  readonly needs: Readonly<Record<"exchange" | "session", string>>;
  /** `{source}` */
  readonly source: string;
  readonly bad: string;
  readonly good: string;
  /** Speakers and words of an example; `{text}`. */
  readonly notTold: string;
  readonly before: string;
  readonly tenant: string;
  readonly trainee: string;
  readonly silence: string;
  /** Below the list. */
  readonly more: string;
  /** `{name}` is no rule. */
  readonly unknown: string;
  readonly seeList: string;
}
