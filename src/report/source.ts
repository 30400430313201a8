import type { CoachWording } from "../language/coach.js";
import { SOURCES } from "../language/sources.js";

/** A rule's source with its numbers and signs written out. */
export function sourceText(
  source: string,
  { judgement, measured, training }: Pick<CoachWording["why"], "judgement" | "measured" | "training">,
): string {
  const named = source
    .replace(/(?:moves|pedagogy)\.md(?:, \w+)?/, training)
    .replace("(m)", `(${measured})`)
    .replace("(j)", judgement);
  return named
    .replace(/\[(\d+)\]/g, (whole, number: string) => `${SOURCES[number] ?? whole}; `)
    .replace(/; $/, "");
}
