/** Where things stand in a drawing of the curve, in its own units; those of the wide one are pixels on a desktop. */
export interface Plot {
  readonly name: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Room for one point. */
  readonly step: number;
  /** The rows of signs below. */
  readonly rowHeight: number;
  /** There is room for words at the left. */
  readonly isWide: boolean;
}

const MOST = 10;
const AXIS = 26;
const SHAPES = {
  wide: { width: 960, left: 186, right: 944, top: 30, bottom: 270, rowHeight: 27 },
  narrow: { width: 360, left: 56, right: 356, top: 26, bottom: 206, rowHeight: 25 },
} as const;

/** The measures of a drawing of so many points, with so many rows of signs. */
export function plotOf(name: Plot["name"], points: number, rows: number): Plot {
  const shape = SHAPES[name];
  const height = shape.bottom + AXIS + rows * shape.rowHeight + 6;
  return { ...shape, name, height, step: (shape.right - shape.left) / points, isWide: name === "wide" };
}

/** Where the point with this index stands, from the left. */
export function xOf(index: number, { left, step }: Plot): number {
  return tenth(left + (index + 0.5) * step);
}

/** Where an arousal stands, from the top. */
export function yOf(arousal: number, { top, bottom }: Plot): number {
  return tenth(bottom - ((bottom - top) * arousal) / MOST);
}

/** Where a row of signs stands, from the top. */
export function rowOf(row: number, { bottom, rowHeight }: Plot): number {
  return tenth(bottom + AXIS + (row + 0.5) * rowHeight);
}

/** Turns are named as often as there is room: each, every other, every fifth, and so on. */
export function namesEvery({ step, isWide }: Plot): number {
  const room = isWide ? 26 : 22;
  const steps = [1, 10, 100, 1000].flatMap((ten) => [ten, 2 * ten, 5 * ten]);
  return steps.find((every) => every * step >= room) ?? 10_000;
}

/** How large points are drawn: smaller where they stand close together. */
export function radiusOf({ step, isWide }: Plot): number {
  return tenth(Math.min(isWide ? 5 : 4, Math.max(1.5, step / 3)));
}

/** To a tenth: enough for the eye, and the same on every computer. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
