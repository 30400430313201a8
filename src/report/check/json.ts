import type { AssessedMove } from "../../assessment/assessment.js";
import { traceOf, type TracedEvidence } from "../../moves/evidence.js";
import type { Answer } from "./answer.js";

/** A move with the reasons why it was seen. */
type ExplainedMove = AssessedMove & { readonly evidence: readonly TracedEvidence[] };

/** One answer as the outside holds on to it (contract), as plain values. */
export function answerValues({ id, truncated, checked }: Answer, explain: boolean): object {
  const { language, text, moves, findings } = checked;
  const shown = explain ? explained(checked) : moves;
  return { id, lang: language, text, ...(truncated ? { truncated } : {}), moves: shown, findings };
}

function explained({ moves, utterance: { hits, reading } }: Answer["checked"]): ExplainedMove[] {
  return hits.map((hit, at) => ({ ...moves[at]!, evidence: traceOf(hit, reading) }));
}
