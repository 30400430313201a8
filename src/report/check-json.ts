import type { Checked } from "../assessment/check.js";

/** One answer as the outside holds on to it (contract). */
export function checkJson(
  id: unknown,
  { language, text, moves, findings }: Checked,
  truncated: boolean,
): string {
  return JSON.stringify({ id, lang: language, text, ...(truncated ? { truncated } : {}), moves, findings });
}
