import type { Exchange } from "../../exchange/exchange.js";
import type { RuleId } from "../../language/rule-wording.js";
import { RULE_IDS } from "../../language/rule-wording.js";
import type { Severity, Skill } from "../../language/terms.js";
import { RULES } from "../registry.js";
import type { BetterKind } from "./rule.js";

/** What a rule reports of one exchange; the words for it stand in the packs under `rule` and `message`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly skill: Skill;
  readonly message: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Half-open UTF-16 offsets into the trainee's text. */
  readonly start: number;
  readonly end: number;
  readonly better: BetterKind | undefined;
}

/** Runs every rule over an exchange. Findings come in the order of the rules' list. */
export function judge(exchange: Exchange): Finding[] {
  return judgeBy(RULE_IDS, exchange);
}

const ALONE = RULE_IDS.filter((id) => RULES[id].needs === "exchange");

/** Runs the rules that need no session over an exchange of which nothing is known but itself. */
export function judgeAlone(exchange: Exchange): Finding[] {
  return judgeBy(ALONE, exchange);
}

function judgeBy(ids: readonly RuleId[], exchange: Exchange): Finding[] {
  return ids.flatMap((id) => {
    const rule = RULES[id];
    const verdict = rule.check(exchange);
    if (verdict === undefined) return [];
    const [start, end] = verdict.span ?? [0, exchange.text.length];
    const { message, values = {}, better, severity = rule.severity } = verdict;
    return [{ rule: id, severity, skill: rule.skill, message, values, start, end, better }];
  });
}
