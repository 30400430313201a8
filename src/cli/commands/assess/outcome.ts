import type { Assessed } from "../../../assessment/assessment.js";
import { toNdjson } from "../../../report/ndjson.js";
import type { Settings } from "./settings.js";

/** What came of a part of the work. Plain data. */
export interface Outcome {
  readonly scores: readonly number[];
  /** The assessments; none where they are rendered already. */
  readonly assessed: readonly Assessed[];
  /** With `inLines`: lines of JSON in UTF-8, ready to be written. */
  readonly lines: Uint8Array;
  /** For standard error: faults, and what is worth knowing. */
  readonly told: string;
  /** Something in it could not be assessed. */
  readonly failed: boolean;
}

const NO_LINES = new Uint8Array();
const utf8 = new TextEncoder();

/** An outcome with these assessments. */
export function outcomeWith(
  assessed: readonly Assessed[],
  { told = "", failed = false }: { readonly told?: string; readonly failed?: boolean },
  { inLines, interfaceLanguage: language }: Settings,
): Outcome {
  const scores = assessed.map(({ assessment }) => assessment.score);
  return inLines && assessed.length > 0
    ? { scores, assessed: [], lines: utf8.encode(toNdjson(assessed, { language })), told, failed }
    : { scores, assessed, lines: NO_LINES, told, failed };
}
