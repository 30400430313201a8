import type { Exchange } from "../exchange/exchange.js";
import type { Reaction } from "../language/terms.js";

/** Questions passed by in a row after which an emotional tenant asks again; a calm one does so at once. */
const PATIENCE = 2;
const PARROTED_FROM = 2;

/** Reactions by weight: the first that holds is the one the tenant shows. */
const REACTIONS: readonly (readonly [Reaction, (exchange: Exchange) => boolean])[] = [
  ["not-understood", ({ understood }) => !understood],
  ["news-not-given", ({ before, news }) => before.newsAt === null && news === "none"],
  ["yes-but", ({ summary }) => summary?.but ?? false],
  ["loop", ({ explaining }) => explaining === "second" || explaining === "later"],
  ["wrong-feeling", missesFeeling],
  [
    "parroted",
    ({ summary, echo, before }) =>
      (summary?.repeated ?? 0) >= PARROTED_FROM || (echo && before.echoes >= PARROTED_FROM),
  ],
  [
    "question-ignored",
    ({ ignores, emotional, before }) => ignores && before.ignored + 1 >= (emotional ? PATIENCE : 1),
  ],
];

/** What in the trainee's turn calls for an answer of its own, if anything. */
export function reactionTo(exchange: Exchange): Reaction | undefined {
  if (exchange.crisis) return undefined;
  return REACTIONS.find(([, holds]) => holds(exchange))?.[0];
}

/** Another feeling than the tenant's, or a stronger one: the tenant corrects it. */
function missesFeeling({ summary, emotional }: Exchange): boolean {
  return emotional && summary !== undefined && (summary.feeling === "wrong" || summary.strength === "strong");
}
