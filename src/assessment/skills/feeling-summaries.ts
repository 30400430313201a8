import { takingBack, type Exchange } from "../../exchange/exchange.js";
import type { RuleId } from "../../language/rule-wording.js";
import { emotionalTurns, TALKS, type Held, type Judged } from "../judged.js";
import type { SkillAccount, SkillEntry } from "./entry.js";

const WHOLE = 100;
/** The conversation asks for one summary in every three emotional turns, and so many at least and at most (j). */
const TURNS_A_SUMMARY = 3;
const LEAST = 2;
/** Who stops before the tenant is calm had more to do. */
const LEAST_UNLESS_CALM = 3;
const MOST = 4;
const MISS = 10;

/** Feeling summaries: what they were worth against what the conversation asked for. */
export function feelingSummaries({ turns, calmed }: Held): SkillAccount {
  const emotional = emotionalTurns(turns);
  if (emotional.length === 0) return null;
  const least = calmed ? LEAST : LEAST_UNLESS_CALM;
  const wanted = Math.min(MOST, Math.max(least, Math.ceil(emotional.length / TURNS_A_SUMMARY)));
  const entries: SkillEntry[] = [];
  let open = wanted;
  for (const { exchange, findings } of emotional) {
    const worth = Math.min(open, worthOf(exchange));
    open -= worth;
    if (worth > 0)
      entries.push({
        turn: exchange.turn,
        rule: ruleIn(findings, ["feeling-summary"]),
        points: (WHOLE * worth) / wanted,
      });
    for (const { rule } of findings.filter(isMiss))
      entries.push({ turn: exchange.turn, rule, points: -MISS });
  }
  return entries;
}

/** Content behind a summary takes it back; where the summary has the last word, half of it is heard (j). */
const LAST_WORD = 0.5;

function worthOf(exchange: Exchange): number {
  const { summary } = exchange;
  if (summary === undefined) return 0;
  const taking = takingBack(exchange);
  if (taking.length === 0) return summary.worth;
  const inFront = taking.every(({ move, end }) => TALKS.includes(move) && end <= summary.hit.start);
  return inFront ? summary.worth * LAST_WORD : 0;
}

function ruleIn(findings: Judged["findings"], rules: readonly RuleId[]): RuleId | null {
  return findings.find(({ rule }) => rules.includes(rule))?.rule ?? null;
}

function isMiss({ skill, severity }: Judged["findings"][number]): boolean {
  return skill === "feeling-summaries" && (severity === "warning" || severity === "error");
}
