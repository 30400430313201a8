import type { Assessed } from "../assessment/assessment.js";
import { COACHES } from "../language/coaches.js";
import { REPORTS } from "../language/reports.js";
import type { Language, TenantFeeling } from "../language/terms.js";
import { written } from "./bar.js";
import { marksOfTurn, type Mark } from "./marks.js";

/** A point of the curve: before a trainee turn, or at the end. */
export interface CurvePoint {
  /** null at the end. */
  readonly turn: number | null;
  readonly arousal: number;
  readonly feeling: TenantFeeling;
  readonly marks: readonly Mark[];
  /** It is one of the explaining turns of a loop. */
  readonly inLoop: boolean;
}

/** The points of an assessment's curve, in order; never empty. */
export function curvePoints({ assessment }: Assessed): CurvePoint[] {
  const { turns, finalState, explanationLoops } = assessment;
  const looping = new Set(explanationLoops.flatMap((loop) => loop.turns));
  const points = turns.map((turn): CurvePoint => {
    const { arousal, feeling } = turn.tenantState;
    const { marks } = marksOfTurn(turn);
    return { turn: turn.turn, arousal, feeling, marks, inLoop: looping.has(turn.turn) };
  });
  const { arousal, feeling } = finalState;
  return [...points, { turn: null, arousal, feeling, marks: [], inLoop: false }];
}

/** A point in words. */
export interface CurveRow {
  readonly turn: string;
  readonly arousal: string;
  readonly feeling: string;
  readonly happened: string;
}

/** A point of the curve in words, for tables. */
export function curveRow(
  { turn, arousal, feeling, marks, inLoop }: CurvePoint,
  language: Language,
): CurveRow {
  const { decimal, debrief } = COACHES[language];
  const { feelings, curve } = REPORTS[language];
  const happened = [...marks.map((mark) => debrief.marks[mark]), ...(inLoop ? [curve.loop] : [])];
  return {
    turn: turn === null ? debrief.end : String(turn),
    arousal: written(arousal, decimal),
    feeling: feelings[feeling],
    happened: happened.join(", "),
  };
}
