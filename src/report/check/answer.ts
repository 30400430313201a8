import type { Checked } from "../../assessment/check.js";

/** An utterance with what was found in it, and what it goes by among others. */
export interface Answer {
  /** As it was given, else the number of its line. */
  readonly id: unknown;
  /** The line it stood on; undefined for one given with the call. */
  readonly line: number | undefined;
  /** It was longer than is read. */
  readonly truncated: boolean;
  readonly checked: Checked;
}
