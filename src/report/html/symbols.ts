import type { Mark } from "../marks.js";
import { markup, type Markup } from "./template.js";

/** A sign for each mark, told apart by shape as well as by colour: the give-way sign, a full circle, a square, an open circle. */
export function symbol(mark: Mark, x: number, y: number): Markup {
  switch (mark) {
    case "news":
      return markup`<path class="sign news" d="M${x - 7} ${y - 5.5}H${x + 7}L${x} ${y + 6.5}Z"/>`;
    case "summary":
      return markup`<circle class="sign summary" cx="${x}" cy="${y}" r="6"/>`;
    case "explained":
      return markup`<rect class="sign explained" x="${x - 5.5}" y="${y - 5.5}" width="11" height="11"/>`;
    case "silence":
      return markup`<circle class="sign quiet" cx="${x}" cy="${y}" r="5"/>`;
  }
}

const SIZE = 18;

/** The sign by itself, for a legend. */
export function legendSign(mark: Mark): Markup {
  return markup`<svg class="legend-sign" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" aria-hidden="true" focusable="false">${symbol(mark, SIZE / 2, SIZE / 2)}</svg>`;
}

/** How a loop is drawn: a hatched ground. */
export const LOOP_SIGN: Markup = markup`<svg class="legend-sign" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" aria-hidden="true" focusable="false"><rect class="hatch-ground" width="${SIZE}" height="${SIZE}"/><path class="stripes" d="M0 6L6 0M0 12L12 0M0 18L18 0M6 18L18 6M12 18L18 12"/></svg>`;
