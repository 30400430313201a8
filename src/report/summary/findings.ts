import { RULE_IDS, type RuleId } from "../../language/rule-wording.js";
import type { Summary } from "./summary.js";

/** A rule that spoke up: how often, and in how many conversations. */
export interface CommonFinding {
  readonly rule: RuleId;
  readonly conversations: number;
  readonly times: number;
}

/** What was found, the most widespread first: in how many conversations goes before how often. */
export function commonFindings({ rules }: Summary, kind: "praise" | "faults"): CommonFinding[] {
  const found = [...rules].map(([rule, { praised, praisedIn, noted, notedIn }]) =>
    kind === "praise"
      ? { rule, conversations: praisedIn, times: praised }
      : { rule, conversations: notedIn, times: noted },
  );
  return found
    .filter(({ times }) => times > 0)
    .toSorted(
      (a, b) =>
        b.conversations - a.conversations ||
        b.times - a.times ||
        RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule),
    );
}
