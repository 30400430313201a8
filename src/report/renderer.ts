import type { Assessed } from "../assessment/assessment.js";
import type { Language } from "../language/terms.js";
import type { Strokes } from "./bar.js";
import type { Paint } from "./lay-out.js";
import type { Actor } from "./xapi/actor.js";

/** How a report is made. */
export interface ReportOptions {
  /** The language of headings and sentences. */
  readonly language: Language;
  /** Less than this is not enough: a failure to JUnit, no success to xAPI. */
  readonly minScore?: number | undefined;
  /** Who had the conversations, for xAPI; left out, nobody in particular. */
  readonly actor?: Actor | undefined;
  /** How a moment (ISO 8601) is written; left out, as it stands there. */
  readonly showTime?: ((iso: string) => string) | undefined;
  /** For text: columns (80), what bars are drawn with (letters), and colours (none). */
  readonly width?: number | undefined;
  readonly strokes?: Strokes | undefined;
  readonly paint?: Paint | undefined;
}

/** Renders assessments, in order. Pure; what comes back is the whole of a file, final newline included. */
export type Renderer = (assessed: readonly Assessed[], options: ReportOptions) => string;
