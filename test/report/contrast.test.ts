import { describe, expect, it } from "vitest";
import { BASE_STYLE } from "../../src/report/html/style/base.js";

/** The colours of a theme by name. */
function coloursIn(block: string): Map<string, string> {
  const found = block.matchAll(/--([a-z-]+):(#[0-9a-f]{3,6})/g);
  return new Map([...found].map(([, name, colour]) => [name!, colour!]));
}

const [, light = "", dark = ""] = /:root\{(.*?)\}[\s\S]*?:root\{(.*?)\}/.exec(BASE_STYLE) ?? [];

/** How light a colour is (WCAG 2.2). */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, "$&$&") : colour;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s colours", (_, block) => {
  const colours = coloursIn(block);
  const of = (name: string): string => colours.get(name)!;

  it.each([
    ["ink", "paper"],
    ["ink", "card"],
    ["soft", "paper"],
    ["soft", "card"],
    ["road", "paper"],
    ["good", "paper"],
    ["fair", "paper"],
    ["bad", "paper"],
    ["bad", "card"],
    ["paper", "road"],
    ["ink", "bad-wash"],
    ["ink", "road-wash"],
  ])("can be read: %s on %s", (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
