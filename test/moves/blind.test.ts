import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/language/terms.js";
import { scoresOf } from "../support/scores.js";

/**
 * Two hundred utterances a language by writers who knew the moves and nothing of the packs. No sentence of theirs stands in
 * a pack, but what was missed in them has been read: they guard against a step back, and no longer tell how a stranger's
 * sentences are read. The floors stand a little under what was measured when the packs were last worked on.
 */
describe.each(LANGUAGES)("utterances in %s by writers who knew nothing of the packs", (language) => {
  const scores = scoresOf(new URL(`../data/blind.${language}.jsonl`, import.meta.url), language);

  it("are read as well as they were", () => {
    expect(scores.utterances).toBe(200);
    expect(scores.macroF1).toBeGreaterThan(0.72);
    expect(scores.summaryF1).toBeGreaterThan(0.82);
  });

  it("seldom earn praise for a feeling summary that was none", () => {
    expect(scores.summaryPrecision).toBeGreaterThan(0.93);
  });

  it("have the feeling named in its family", () => {
    expect(scores.familyRight).toBeGreaterThan(0.85);
  });
});
