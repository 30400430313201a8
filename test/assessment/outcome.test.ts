import { describe, expect, it } from "vitest";
import { outcomeOf, verdictOf, type Outcome } from "../../src/assessment/outcome.js";
import { NO_HISTORY, type History } from "../../src/exchange/history.js";
import { after } from "../exchange/support/toy.js";
import { ENDINGS, type Ending } from "../../src/language/terms.js";

const STANDS = after(["xbadnews"]);
const HOPED = after(["xbadnews", "xfalsehope"]);

describe("the outcome", () => {
  it.each<[string, Outcome, readonly [History, number, Ending?]]>([
    ["calm while the news stands", "reasonable", [STANDS, 3]],
    ["closed by the tenant", "reasonable", [STANDS, 2, "calm"]],
    ["at 3.25, which is shown as 3.5", "emotional", [STANDS, 3.25]],
    ["calm on false hope", "emotional", [HOPED, 1]],
    ["still hot", "emotional", [STANDS, 8]],
    ["broken off", "complaint", [STANDS, 10, "complaint"]],
    ["broken off in anger", "aggression", [STANDS, 10, "aggression"]],
    ["walked out of", "walked-out", [STANDS, 10, "walked-out"]],
    ["broken off and calm again: broken off", "complaint", [STANDS, 1, "complaint"]],
  ])("%s", (_, outcome, [history, arousal, ending]) => {
    expect(outcomeOf(history, arousal, ending)).toBe(outcome);
  });

  it("is not-told over anything else", () => {
    for (const ending of [undefined, ...ENDINGS])
      for (const arousal of [0, 10]) expect(outcomeOf(NO_HISTORY, arousal, ending)).toBe("not-told");
  });
});

describe("the verdict", () => {
  it.each<[Outcome, readonly number[], string]>([
    ["reasonable", [8, 8], "absorbed"],
    ["emotional", [3, 8, 6], "partly-absorbed"],
    ["emotional", [3, 8, 6.5], "not-absorbed"],
    ["emotional", [9, 4, 7], "partly-absorbed"],
    ["emotional", [8], "not-absorbed"],
    ["emotional", [], "not-absorbed"],
    ["complaint", [10, 2], "not-absorbed"],
    ["not-told", [8, 1], "not-absorbed"],
  ])("on %s after %j is %s", (outcome, curve, verdict) => {
    expect(verdictOf(outcome, curve)).toBe(verdict);
  });
});
