import type { Loop } from "../../assessment/loops.js";
import type { DebriefWording } from "../../language/coach.js";
import type { ReportWording } from "../../language/report.js";
import type { CurvePoint, CurveRow } from "../curve-rows.js";

/** What a drawing of the curve is made from. */
export interface Drawing {
  readonly id: string;
  readonly points: readonly CurvePoint[];
  /** The same in words. */
  readonly rows: readonly CurveRow[];
  readonly loops: readonly Loop[];
  /** The whole of it in sentences. */
  readonly told: string;
  readonly report: ReportWording;
  readonly words: DebriefWording;
}

/** The index of the point that stands for a turn. */
export function pointOf(turn: number | undefined, points: readonly CurvePoint[]): number {
  return points.findIndex((point) => point.turn === turn);
}
