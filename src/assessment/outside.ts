import { fill } from "../language/fill.js";
import type { RuleWordings } from "../language/rule-wording.js";
import type { Exchange } from "../exchange/exchange.js";
import type { Hit } from "../moves/hit.js";
import { betterSentence, type Saying } from "../rules/engine/better.js";
import type { Finding } from "../rules/engine/judge.js";
import type { AssessedFinding, AssessedMove } from "./assessment.js";

/** A move as the outside sees it. */
export function assessedMove({ move, start, end, feelings }: Hit, text: string): AssessedMove {
  const seen = { move, quote: text.slice(start, end), start, end };
  if (move !== "feeling-summary") return seen;
  const named = feelings?.find(({ family }) => family !== null) ?? feelings?.[0];
  return { ...seen, feeling: named?.family ?? null, strength: named?.strength ?? null };
}

/** A finding in words, with a better sentence where there is one. */
export function assessedFinding(
  { rule, severity, message, values, start, end, better }: Finding,
  exchange: Exchange,
  { rules, saying }: { rules: RuleWordings; saying: Saying },
): AssessedFinding {
  const told = { rule, severity, message: fill(rules[rule].messages[message] ?? "", values) };
  if (better === undefined) return { ...told, start, end };
  return { ...told, suggestion: betterSentence(better, exchange, saying), start, end };
}
