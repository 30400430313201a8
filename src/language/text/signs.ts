import type { TenantSign } from "../terms.js";
import type { Reading } from "./reading.js";

/** What a tenant's line does, as far as its cues say: the signs found, each once. */
export function signsOf(line: Reading | undefined): ReadonlySet<TenantSign> {
  const signs = new Set<TenantSign>();
  for (const { cue } of line?.matches ?? []) if (cue.kind === "sign") signs.add(cue.sign);
  return signs;
}

/** The topics a line names, in the order named. */
export function topicsOf(line: Reading | undefined): readonly string[] {
  const topics: string[] = [];
  for (const { cue } of line?.matches ?? []) if (cue.kind === "topic") topics.push(cue.topic);
  return topics;
}
