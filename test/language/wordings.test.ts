import { describe, expect, it } from "vitest";
import { REPORTS } from "../../src/language/reports.js";
import { REPORTINGS } from "../../src/language/reportings.js";
import { SELF_RATINGS } from "../../src/language/self-ratings.js";
import { SUMMARIES } from "../../src/language/summaries.js";

/** Every sentence of a wording by its path. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

const holes = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).toSorted();

describe.each([
  ["reports", REPORTS],
  ["summaries", SUMMARIES],
  ["self-rating", SELF_RATINGS],
  ["making reports", REPORTINGS],
] as const)("what is said in %s", (_, wordings) => {
  it("has the same sentences with the same places to fill in both languages", () => {
    const [nl, en] = [new Map(sentences(wordings.nl)), new Map(sentences(wordings.en))];
    expect([...nl.keys()].toSorted()).toEqual([...en.keys()].toSorted());
    for (const [path, text] of nl) {
      expect([path, text.trim()]).not.toEqual([path, ""]);
      expect([path, holes(text)]).toEqual([path, holes(en.get(path) ?? "")]);
    }
  });
});
