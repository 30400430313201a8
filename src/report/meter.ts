import { levelOf, shown } from "../exchange/state.js";
import type { Level } from "../language/terms.js";
import { bar, type Strokes } from "./bar.js";
import type { Line, Tone } from "./line.js";

const CELLS = 10;
const TONES: Readonly<Record<Level, Tone>> = { low: "good", medium: "warm", high: "bad" };

/** The tenant's arousal as a small bar. */
export function meter(arousal: number, name: string, strokes: Strokes): Line {
  const value = shown(arousal);
  return {
    text: `    ${name} ${bar(value / CELLS, CELLS, strokes)} ${value}`,
    tone: TONES[levelOf(arousal)],
  };
}
