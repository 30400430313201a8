import { levelOf, shown } from "../exchange/state.js";
import type { Level } from "../language/terms.js";
import type { CoachWording } from "../language/coach.js";
import { bar, written, type Strokes } from "./bar.js";
import type { Line, Tone } from "./line.js";

const CELLS = 10;
const TONES: Readonly<Record<Level, Tone>> = { low: "good", medium: "plain", high: "bad" };

/** The tenant's arousal as a small bar. */
export function meter(arousal: number, { meter: name, decimal }: CoachWording, strokes: Strokes): Line {
  const value = shown(arousal);
  return {
    text: `    ${name} ${bar(value / CELLS, CELLS, strokes)} ${written(value, decimal)}`,
    tone: TONES[levelOf(arousal)],
  };
}
