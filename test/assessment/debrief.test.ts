import { describe, expect, it } from "vitest";
import { debriefOf } from "../../src/assessment/debrief.js";
import { CONTENT, opened, played, TO_CALM } from "../support/played.js";

const WHY = "xexplanation";

describe("a debrief", () => {
  it("of a good conversation", () => {
    const session = played(["xforewarning. xbadnews.", "", ...TO_CALM, CONTENT]);
    expect(debriefOf(session)).toMatchObject({
      outcome: "reasonable",
      verdict: "absorbed",
      score: 100,
      curve: [3, 8, 7.5, 6.5, 5.5, 4.5, 3.5, 2.5, 2.5],
      loops: [],
      feelingSummaries: [3, 4, 5, 6, 7],
      costliest: undefined,
      tryNext: undefined,
      notRated: 0,
      crisis: false,
    });
  });

  it("of one that went wrong", () => {
    const lines = ["xbadnews", WHY, WHY, "xfeelingsummary.", "Mumble.", "xother. xblame. xother."];
    const debrief = debriefOf(played(lines));
    expect(debrief).toMatchObject({
      outcome: "emotional",
      loops: [{ turns: [2, 3] }],
      feelingSummaries: [4],
      best: { turn: 4, text: "xfeelingsummary", rule: "feeling-summary" },
      costliest: { turn: 6, text: "xblame", rule: "blame" },
      notRated: 1,
    });
    expect(debrief.score).toBeLessThan(50);
    expect(debrief.view.length).toBeGreaterThan(1);
  });

  it("takes the outcome from how the tenant broke off", () => {
    const lines = ["xbadnews", ...Array.from({ length: 9 }, () => WHY)];
    expect(debriefOf(played(lines))).toMatchObject({ outcome: "complaint", verdict: "not-absorbed" });
  });

  it("of a conversation without the news scores at most 30, and of none at all nothing", () => {
    const summaries = ["xforewarning.", ...TO_CALM, CONTENT];
    const untold = debriefOf(played(summaries));
    expect(untold.outcome).toBe("not-told");
    expect(untold.score).toBeLessThanOrEqual(30);
    expect(debriefOf(opened())).toMatchObject({
      outcome: "not-told",
      score: 0,
      curve: [3],
      best: undefined,
      costliest: undefined,
    });
  });

  it("names the loop at its gravest as the costliest, not the turn that moved the tenant most", () => {
    const debrief = debriefOf(played(["xbadnews", WHY, WHY, WHY, "xapology"]));
    expect(debrief.costliest).toMatchObject({ turn: 4, rule: "explanation-loop" });
  });

  it("praises no summary that had an explanation behind it", () => {
    const debrief = debriefOf(played(["xbadnews", `xfeelingsummary. ${WHY}.`]));
    expect([debrief.best, debrief.feelingSummaries]).toEqual([undefined, [2]]);
  });
});
