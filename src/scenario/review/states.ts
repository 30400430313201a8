import { FEELINGS, type Feeling, type Level, type TenantFeeling } from "../../language/terms.js";
import type { TenantLine, TenantProfile } from "../../tenant/line.js";

/** A state a told tenant can be in. */
export interface ToldState {
  readonly feeling: TenantFeeling;
  readonly arousal: Level;
}

/** What a tenant without a feeling at the door feels after the news. */
const DEFAULT_BLOW = "disbelief";

/** Every feeling an emotional tenant of this profile can come to: at the door, by the blow, underneath, and anger where two turns heat. */
export function feelingsOf({ start, afterNews, underneath }: TenantProfile): ReadonlySet<Feeling> {
  const first = [start.feeling, afterNews.feeling ?? start.feeling, "anger"] as const;
  const found = new Set<Feeling>(first.map((feeling) => (feeling === "none" ? DEFAULT_BLOW : feeling)));
  for (const feeling of found) {
    const under = underneath[feeling];
    if (under !== undefined) found.add(under);
  }
  return found;
}

/** The states a told tenant can be in: a feeling while emotional, none when calm. */
export function toldStates(profile: TenantProfile): readonly ToldState[] {
  const feelings = feelingsOf(profile);
  return [
    ...FEELINGS.filter((feeling) => feelings.has(feeling)).flatMap((feeling) =>
      (["high", "medium"] as const).map((arousal) => ({ feeling, arousal })),
    ),
    { feeling: "none", arousal: "low" },
  ];
}

/** Whether a line fits a state whatever has just been said: it asks for no more than feeling and arousal. */
export function alwaysFits({ when }: TenantLine, { feeling, arousal }: ToldState): boolean {
  const asks = Object.keys(when).every((condition) => condition === "feeling" || condition === "arousal");
  return asks && (when.feeling?.includes(feeling) ?? true) && (when.arousal?.includes(arousal) ?? true);
}
