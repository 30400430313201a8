import type { Drawing } from "./drawing.js";
import { namesEvery, xOf, yOf, type Plot } from "./plot.js";
import { markup, type Markup } from "./template.js";

/** The numbers at the left, the turns below. */
export function labels({ points, words, report }: Drawing, plot: Plot): Markup {
  const scale = (plot.isWide ? [0, 5, 10] : [0, 10]).map(
    (value) =>
      markup`<text class="scale" x="${plot.left - 8}" y="${yOf(value, plot) + 4}" text-anchor="end">${value}</text>`,
  );
  const every = namesEvery(plot);
  const y = plot.bottom + 18;
  const turns = points.map(({ turn }, index) => {
    if (turn === null)
      return markup`<text class="scale" x="${xOf(index, plot)}" y="${y}" text-anchor="middle">${words.end}</text>`;
    const shown = turn % every === 0 || (turn === 1 && every <= 2);
    const crowded = points.length - 1 - index < Math.ceil(every / 2) && every > 1;
    return shown && !crowded
      ? markup`<text class="scale" x="${xOf(index, plot)}" y="${y}" text-anchor="middle">${turn}</text>`
      : undefined;
  });
  const axis = plot.isWide
    ? markup`<text class="row-name" x="${plot.left - 34}" y="${y}" text-anchor="end">${report.turn.toLowerCase()}</text>`
    : undefined;
  return markup`${scale}${axis}${turns}
`;
}
