import { levelOf } from "../../exchange/state.js";
import type { DebriefWording } from "../../language/coach.js";
import type { ReportWording } from "../../language/report.js";
import type { Loop } from "../../assessment/loops.js";
import type { CurvePoint, CurveRow } from "../curve-rows.js";
import { MARKS, type Mark } from "../marks.js";
import { namesEvery, plotOf, rowOf, tenth, xOf, yOf, type Plot } from "./plot.js";
import { symbol } from "./symbols.js";
import { markup, type Markup } from "./template.js";

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

const MEDIUM_FROM = 3.5;
const HIGH_FROM = 6.5;
const MOST = 10;

/** The curve as a drawing: levels behind it, loops as hatched bands, a point a turn, and below it a row of signs for each thing that happened. */
export function curveDrawing(name: Plot["name"], drawing: Drawing): Markup {
  const { points, report, told } = drawing;
  const marks = marksIn(points);
  const plot = plotOf(name, points.length, marks.length);
  const id = `${drawing.id}-${name}`;
  return markup`<svg class="curve ${name}" viewBox="0 0 ${plot.width} ${plot.height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${report.curve.title}</title>
<desc id="${id}-desc">${told}</desc>
<defs><linearGradient id="${id}-heat" x1="0" y1="${plot.top}" x2="0" y2="${plot.bottom}" gradientUnits="userSpaceOnUse"><stop class="hot" offset="0"/><stop class="warm" offset="0.5"/><stop class="cool" offset="1"/></linearGradient><pattern id="${id}-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="8" height="8"/><rect class="hatch" width="2" height="8"/></pattern></defs>
${levels(plot, report)}${loopBands(drawing, plot, id)}${line(points, plot, id)}${dots(drawing, plot)}${names(drawing, plot)}${signs(drawing, plot, marks)}</svg>
`;
}

/** The marks that occur, in their order. */
export function marksIn(points: readonly CurvePoint[]): readonly Mark[] {
  return MARKS.filter((mark) => points.some(({ marks }) => marks.includes(mark)));
}

function levels(plot: Plot, { levels: words }: ReportWording): Markup[] {
  const bands = [
    ["high", HIGH_FROM, MOST],
    ["medium", MEDIUM_FROM, HIGH_FROM],
    ["low", 0, MEDIUM_FROM],
  ] as const;
  return bands.map(([level, from, to]) => {
    const [y, bottom] = [yOf(to, plot), yOf(from, plot)];
    const x = plot.left - (plot.isWide ? 34 : 8);
    return markup`<rect class="band ${level}" x="${plot.left}" y="${y}" width="${plot.right - plot.left}" height="${tenth(bottom - y)}"/><text class="level" x="${x}" y="${tenth((y + bottom) / 2 + 4)}" text-anchor="end">${words[level]}</text>
`;
  });
}

const LABEL_ROOM = 84;

function loopBands({ loops, points, report }: Drawing, plot: Plot, id: string): Markup[] {
  return loops.map(({ turns }) => {
    const x = tenth(xOf(pointOf(turns[0], points), plot) - plot.step / 2);
    const width = tenth(xOf(pointOf(turns.at(-1), points), plot) + plot.step / 2 - x);
    const label =
      width >= LABEL_ROOM
        ? markup`<text class="loop-label" x="${tenth(x + width / 2)}" y="${plot.top - 8}" text-anchor="middle">${report.curve.loop}</text>`
        : undefined;
    return markup`<rect class="loop" x="${x}" y="${plot.top}" width="${width}" height="${plot.bottom - plot.top}" fill="url(#${id}-hatch)"/>${label}
`;
  });
}

function line(points: readonly CurvePoint[], plot: Plot, id: string): Markup {
  const path = points.map(({ arousal }, index) => `${xOf(index, plot)} ${yOf(arousal, plot)}`).join("L");
  const [first, last] = [xOf(0, plot), xOf(points.length - 1, plot)];
  return markup`<path class="heat" fill="url(#${id}-heat)" d="M${first} ${plot.bottom}L${path}L${last} ${plot.bottom}Z"/>
<path class="line" d="M${path}"/>
`;
}

function dots({ points, rows, report }: Drawing, plot: Plot): Markup[] {
  return points.map(({ arousal, turn }, index) => {
    const row = rows[index];
    const name = turn === null ? row?.turn : `${report.turn} ${turn}`;
    const title = [`${name}: ${row?.arousal}`, row?.feeling, row?.happened].filter(Boolean).join(", ");
    const radius = plot.isWide ? 5 : 4;
    return markup`<circle class="dot ${levelOf(arousal)}" cx="${xOf(index, plot)}" cy="${yOf(arousal, plot)}" r="${radius}"><title>${title}</title></circle>
`;
  });
}

/** The numbers at the left, the turns below. */
function names({ points, words, report }: Drawing, plot: Plot): Markup {
  const scale = (plot.isWide ? [0, 5, MOST] : [0, MOST]).map(
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

function signs({ points, words, loops }: Drawing, plot: Plot, marks: readonly Mark[]): Markup[] {
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
  points: readonly CurvePoint[],
  plot: Plot,
  { y, loops }: { y: number; loops: readonly Loop[] },
): Markup[] {
  return loops.map(({ turns }) => {
    const at = (turn: number | undefined): number => xOf(pointOf(turn, points), plot);
    return markup`<path class="chain" d="M${at(turns[0])} ${y}H${at(turns.at(-1))}"/>`;
  });
}

function pointOf(turn: number | undefined, points: readonly CurvePoint[]): number {
  return points.findIndex((point) => point.turn === turn);
}
