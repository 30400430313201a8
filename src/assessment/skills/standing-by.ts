import type { Exchange } from "../../exchange/exchange.js";
import { levelOf } from "../../exchange/state.js";
import type { Held } from "../judged.js";
import { costsOf, type SkillAccount } from "./entry.js";

const WHOLE = 100;
const COSTS = { "false-hope": 50, "news-hammered": 20 } as const;

/** Standing by the news: how often denial and bargaining were met with the news again, there or in the next turn; false hope costs half. */
export function standingBy({ turns }: Held): SkillAccount {
  const costs = costsOf(turns, COSTS);
  const occasions = turns.filter(({ exchange }) => isOccasion(exchange));
  if (occasions.length === 0 && !costs.some(({ rule }) => rule === "false-hope")) return null;
  // Where nothing tempted the trainee, holding out hope is all that could go wrong.
  if (occasions.length === 0) return [{ turn: null, rule: null, points: WHOLE }, ...costs];
  const met = occasions.flatMap(({ exchange: { turn } }) => {
    const answer = turns.find(
      ({ exchange }) => exchange.news === "repeat" && exchange.turn >= turn && exchange.turn <= turn + 1,
    );
    if (answer === undefined) return [];
    const well = answer.findings.find(({ rule }) => rule === "news-repeated-well");
    return [{ turn: answer.exchange.turn, rule: well?.rule ?? null, points: WHOLE / occasions.length }];
  });
  return [...met, ...costs];
}

function isOccasion({ before, signs, tenant, turn, crisis, emotional }: Exchange): boolean {
  if (crisis || !emotional || before.newsAt === null || before.newsAt === turn - 1) return false;
  return signs.has("bargaining") || (signs.has("denial") && levelOf(tenant.state.hope) !== "low");
}
