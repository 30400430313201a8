import { fill } from "../../../language/fill.js";
import type { Io } from "../../io.js";

/** A line on standard error that says how far the work is. */
export interface Progress {
  /** So many more are done. */
  add(count: number): void;
  /** Takes the line away, for something else to be written or because all is done. */
  clear(): void;
}

/** Work that takes no longer than this needs no line; nor does one need to change more often than that. */
const SILENT_MS = 1000;
const EVERY_MS = 100;
const ERASE = "\r\u001b[K";

/**
 * Shows how far the work is, where somebody watches.
 *
 * @param template with `{done}`
 */
export function showProgress(
  template: string,
  { stderr, isWatched }: { stderr: Io["stderr"]; isWatched: boolean },
): Progress {
  if (!isWatched) return { add: () => undefined, clear: () => undefined };
  const began = Date.now();
  let done = 0;
  let last = 0;
  let isShown = false;
  return {
    add: (count) => {
      done += count;
      const now = Date.now();
      if (now - began < SILENT_MS || now - last < EVERY_MS) return;
      stderr.write(`${ERASE}${fill(template, { done })}`);
      [last, isShown] = [now, true];
    },
    clear: () => {
      if (isShown) stderr.write(ERASE);
      isShown = false;
    },
  };
}
