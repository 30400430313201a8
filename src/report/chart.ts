import type { DebriefWording } from "../language/coach.js";
import type { PlayedTurn } from "../session/session.js";
import type { Line } from "./line.js";

const MOST = 10;
/** Columns a bar may take: wide terminals, narrow ones. */
const WIDE_FROM = 60;
const WIDE_BAR = 20;
const NARROW_BAR = 10;

/** The arousal over time, a bar a turn, with what happened in it in words: readable aloud as well. */
export function arousalChart(
  turns: readonly PlayedTurn[],
  curve: readonly number[],
  { words, width }: { words: DebriefWording; width: number },
): Line[] {
  const bar = width >= WIDE_FROM ? WIDE_BAR : NARROW_BAR;
  const label = Math.max(words.end.length, String(turns.length).length);
  return curve.map((arousal, index) => {
    const turn = turns[index];
    const name = turn === undefined ? words.end : String(turn.exchange.turn);
    const full = Math.round((arousal / MOST) * bar);
    const drawn = "=".repeat(full) + ".".repeat(bar - full);
    const marks = turn === undefined ? "" : marksOf(turn, words).join(", ");
    const text = `${name.padStart(label)}  ${drawn}  ${String(arousal).padStart(4)}  ${marks}`.trimEnd();
    return { text, tone: "plain", indent: label + 2 };
  });
}

function marksOf({ exchange }: PlayedTurn, { marks }: DebriefWording): string[] {
  const { news, explaining, moves, silence } = exchange;
  return [
    ...(news === "none" ? [] : [marks.news]),
    ...(moves.has("feeling-summary") ? [marks.summary] : []),
    ...(explaining === undefined ? [] : [marks.explained]),
    ...(silence ? [marks.silence] : []),
  ];
}
