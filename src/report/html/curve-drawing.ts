import { HIGH_FROM, levelOf, MEDIUM_FROM } from "../../exchange/state.js";
import type { ReportWording } from "../../language/report.js";
import type { CurvePoint } from "../curve-rows.js";
import { labels } from "./curve-labels.js";
import { marksIn, signs } from "./curve-signs.js";
import { pointOf, type Drawing } from "./drawing.js";
import { plotOf, radiusOf, tenth, xOf, yOf, type Plot } from "./plot.js";
import { markup, type Markup } from "./template.js";

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
${levels(plot, report)}${loopBands(drawing, plot, id)}${line(points, plot, id)}${dots(drawing, plot)}${labels(drawing, plot)}${signs(drawing, plot, marks)}</svg>
`;
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
    return markup`<circle class="dot ${levelOf(arousal)}" cx="${xOf(index, plot)}" cy="${yOf(arousal, plot)}" r="${radiusOf(plot)}"><title>${title}</title></circle>
`;
  });
}
