import type { Exchange } from "../exchange/exchange.js";
import type { MoveId } from "../language/terms.js";
import type { Rule } from "./engine/rule.js";

/** Questions in one turn, or turns in a row with a question and no summary, that feel like an interrogation (MITI 4.2: 1:1 is fair). */
const IN_A_TURN = 3;
const IN_A_ROW = 3;
const QUESTIONS: readonly MoveId[] = ["open-question", "closed-question"];

/** Question upon question to an emotional tenant. */
export const questionBarrage: Rule<"question-barrage"> = {
  id: "question-barrage",
  severity: "advice",
  skill: "listening",
  source: "MITI 4.2",
  needs: "exchange",
  check: (exchange) => {
    if (exchange.crisis || !exchange.emotional) return undefined;
    if (questions(exchange) >= IN_A_TURN) return { message: "in-a-turn", better: "summary" };
    const row =
      questions(exchange) > 0 &&
      !exchange.moves.has("feeling-summary") &&
      exchange.before.questions + 1 >= IN_A_ROW;
    return row ? { message: "in-a-row", better: "summary" } : undefined;
  },
};

/** The sentences that ask; one that asks both ways is one question. */
function questions({ utterance }: Exchange): number {
  const asking = utterance.hits.filter(({ move }) => QUESTIONS.includes(move));
  return new Set(asking.map(({ sentence }) => sentence)).size;
}
