import { MARKS, type Mark } from "../marks.js";
import type { CurvePoint } from "../curve-rows.js";
import { pointOf, type Drawing } from "./drawing.js";
import { rowOf, xOf, type Plot } from "./plot.js";
import { symbol } from "./symbols.js";
import { markup, type Markup } from "./template.js";

/** The marks that occur, in their order. */
export function marksIn(points: readonly CurvePoint[]): readonly Mark[] {
  return MARKS.filter((mark) => points.some(({ marks }) => marks.includes(mark)));
}

/** Below the curve a row of signs for each thing that happened. */
export function signs({ points, words, loops }: Drawing, plot: Plot, marks: readonly Mark[]): Markup[] {
  return marks.map((mark, row) => {
    const y = rowOf(row, plot);
    const name = plot.isWide
      ? markup`<text class="row-name" x="${plot.left - 34}" y="${y + 4}" text-anchor="end">${words.marks[mark]}</text>`
      : symbol(mark, plot.left - 18, y);
    const chains = mark === "explained" ? loopChains(points, plot, { y, loops }) : undefined;
    const found = points.map(({ marks: there }, index) =>
      there.includes(mark) ? symbol(mark, xOf(index, plot), y) : undefined,
    );
    return markup`<path class="row-line" d="M${plot.left} ${y}H${plot.right}"/>${chains}${name}${found}
`;
  });
}

/** What makes a loop of explaining turns: they hang together. */
function loopChains(
  points: Drawing["points"],
  plot: Plot,
  { y, loops }: { y: number; loops: Drawing["loops"] },
): Markup[] {
  return loops.map(({ turns }) => {
    const at = (turn: number | undefined): number => xOf(pointOf(turn, points), plot);
    return markup`<path class="chain" d="M${at(turns[0])} ${y}H${at(turns.at(-1))}"/>`;
  });
}
