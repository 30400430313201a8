import type { AssessedTurn } from "../assessment/assessment.js";
import type { Exchange } from "../exchange/exchange.js";
import type { RuleId } from "../language/rule-wording.js";
import { isSilence } from "../moves/encourager.js";

/** What can be marked beside a turn. */
export const MARKS = ["news", "summary", "explained", "silence"] as const;
export type Mark = (typeof MARKS)[number];

/** A turn with its marks. */
export interface MarkedTurn {
  readonly turn: number;
  readonly marks: readonly Mark[];
}

/** What happened in an exchange, as marks. */
export function marksOfExchange({ turn, news, explaining, moves, silence, crisis }: Exchange): MarkedTurn {
  return marked(turn, {
    news: news !== "none",
    summary: moves.has("feeling-summary"),
    explained: explaining !== undefined && !crisis,
    silence,
  });
}

const EXPLAINED: readonly RuleId[] = ["explanation-while-emotional", "explanation-loop", "relapse"];

/** The same, of a turn as the outside sees it. */
export function marksOfTurn({ turn, trainee, moves, findings }: AssessedTurn): MarkedTurn {
  return marked(turn, {
    news: moves.some(({ move }) => move === "bad-news"),
    summary: moves.some(({ move }) => move === "feeling-summary"),
    explained: findings.some(({ rule }) => EXPLAINED.includes(rule)),
    silence: isSilence(trainee),
  });
}

function marked(turn: number, has: Readonly<Record<Mark, boolean>>): MarkedTurn {
  return { turn, marks: MARKS.filter((mark) => has[mark]) };
}
