import type { Exchange } from "../../exchange/exchange.js";
import type { MoveId, Severity, Skill } from "../../language/terms.js";

/** What would have been the better thing to say; the words are made from the tenant's own line and state. */
export type BetterKind = "summary" | "summary-and-news" | "news" | "silence" | "content" | "crisis";

/** What a rule says of one exchange. */
export interface Verdict {
  /** Which of the rule's messages. */
  readonly message: string;
  /** When it differs from the rule's own. */
  readonly severity?: Severity;
  /** Half-open UTF-16 offsets into the trainee's text; without it, the whole text. */
  readonly span?: readonly [number, number];
  readonly better?: BetterKind;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A named check of one exchange. Pure; its wording stands in the language packs under its id. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  /** The one skill it counts for. */
  readonly skill: Skill;
  /** Where in pedagogy.md or moves.md it comes from, with the sources in brackets. */
  readonly source: string;
  /** What it can not judge without: the tenant's line and the answer alone, or what went before them as well. */
  readonly needs: "exchange" | "session";
  readonly check: (exchange: Exchange) => Verdict | undefined;
}

/** The span of the first hit of a move, if the utterance makes it. */
export function spanOf({ utterance }: Exchange, move: MoveId): { span?: readonly [number, number] } {
  const hit = utterance.hits.find((candidate) => candidate.move === move);
  return hit === undefined ? {} : { span: [hit.start, hit.end] };
}
