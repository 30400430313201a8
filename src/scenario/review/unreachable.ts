import type { Ending, TenantFeeling } from "../../language/terms.js";
import type { LineConditions, TenantProfile } from "../../tenant/line.js";
import type { Fault } from "../problem.js";
import type { Scenario } from "../scenario.js";
import { feelingsOf } from "./states.js";

/** What an ending asks of the feeling it comes with (see the tenant's breaking off). */
const ENDS_IN: Readonly<Record<Ending, readonly TenantFeeling[]>> = {
  calm: ["none"],
  "walked-out": ["fear", "sadness", "shame"],
  aggression: ["anger"],
  complaint: ["anger", "disbelief", "disappointment", "none"],
};

/** Lines whose conditions no tenant of this file can ever meet, told from the profile alone. */
export function unreachableLines({ tenant, lines }: Scenario): Fault[] {
  return lines.flatMap(({ id, when }, index) => {
    const condition = impossible(when, tenant);
    if (condition === undefined) return [];
    return [{ code: "unreachable-line", path: ["lines", index, "when"], values: { id, condition } }];
  });
}

/** The condition that can not be met, as it would be written. */
function impossible(when: LineConditions, tenant: TenantProfile): string | undefined {
  const feelings = feelingsOf(tenant);
  const known = when.feeling?.some((feeling) => feeling === "none" || feelings.has(feeling)) ?? true;
  if (!known) return `feeling: ${list(when.feeling)}`;
  if (when.underneath !== undefined && Object.keys(tenant.underneath).length === 0) return "underneath: open";
  return when.ending === undefined ? clash(when, tenant) : wrongEnding(when);
}

/** A calm tenant feels nothing that stands in the way, and one who feels nothing is calm; only before the news it may be otherwise. */
function clash(
  { feeling, arousal, after, underneath }: LineConditions,
  tenant: TenantProfile,
): string | undefined {
  const before = after?.includes("news-not-given") ?? false;
  if (before && underneath !== undefined) return "underneath: open, after: news-not-given";
  if (before || feeling === undefined || arousal === undefined || landsLow(tenant)) return undefined;
  const isNone = feeling.every((name) => name === "none");
  const isSome = !feeling.includes("none");
  const isLow = arousal.every((level) => level === "low");
  const isUp = !arousal.includes("low");
  return (isNone && isUp) || (isSome && isLow)
    ? `feeling: ${list(feeling)}, arousal: ${list(arousal)}`
    : undefined;
}

/** Where even the blow of a gentle conversation leaves the tenant calm, a feeling and calm go together for a turn. */
function landsLow({ afterNews }: TenantProfile): boolean {
  return afterNews.arousal < 6;
}

function wrongEnding({ ending = [], feeling, arousal }: LineConditions): string | undefined {
  const possible = ending.some((end) => {
    const level = end === "calm" ? "low" : "high";
    return (
      (arousal?.includes(level) ?? true) && (feeling?.some((name) => ENDS_IN[end].includes(name)) ?? true)
    );
  });
  if (possible) return undefined;
  const parts = [
    `ending: ${list(ending)}`,
    ...(feeling === undefined ? [] : [`feeling: ${list(feeling)}`]),
    ...(arousal === undefined ? [] : [`arousal: ${list(arousal)}`]),
  ];
  return parts.join(", ");
}

function list(values: readonly string[] = []): string {
  return values.length === 1 ? String(values[0]) : `[${values.join(", ")}]`;
}
