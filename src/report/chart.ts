import { levelOf } from "../exchange/state.js";
import type { Level } from "../language/terms.js";
import type { CoachWording } from "../language/coach.js";
import { bar, written, type Strokes } from "./bar.js";
import type { Line, Tone } from "./line.js";
import type { MarkedTurn } from "./marks.js";

const TONES: Readonly<Record<Level, Tone>> = { low: "good", medium: "plain", high: "bad" };
const MOST = 10;
/** Columns a bar may take: wide terminals, narrow ones. */
const WIDE_FROM = 60;
const WIDE_BAR = 20;
const NARROW_BAR = 10;

/** The arousal over time, a bar a turn, with what happened in it in words: readable aloud as well. */
export function arousalChart(
  turns: readonly MarkedTurn[],
  curve: readonly number[],
  { coach, width, strokes }: { coach: CoachWording; width: number; strokes: Strokes },
): Line[] {
  const words = coach.debrief;
  const cells = width >= WIDE_FROM ? WIDE_BAR : NARROW_BAR;
  const label = Math.max(words.end.length, String(turns.length).length);
  return curve.map((arousal, index) => {
    const turn = turns[index];
    const name = turn === undefined ? words.end : String(turn.turn);
    const drawn = bar(arousal / MOST, cells, strokes);
    const marks = (turn?.marks ?? []).map((mark) => words.marks[mark]).join(", ");
    const text =
      `${name.padStart(label)}  ${drawn}  ${written(arousal, coach.decimal).padStart(4)}  ${marks}`.trimEnd();
    return { text, tone: TONES[levelOf(arousal)], indent: label + 2 };
  });
}
