import { describe, expect, it } from "vitest";
import { anonymous } from "../../src/assessment/anonymous.js";
import { FORMATS, RENDERERS } from "../../src/report/formats.js";
import { SUMMARY_FORMATS, SUMMARY_RENDERERS } from "../../src/report/summary/formats.js";
import { summaryOf } from "../../src/report/summary/summary.js";
import { BROKEN, LOOPED, scripted, withText } from "../report/support/assessed.js";

const SECRET = "Zeldzaam-Woord";
const looped = { ...withText(scripted(LOOPED), SECRET), playedAt: "2026-11-23T18:30:05Z" };
const scenario = scripted(LOOPED).assessment.scenario;
/** With a secret wherever somebody's word can stand; the scenario's id is nobody's. */
const told = { ...looped, assessment: { ...looped.assessment, scenario } };

describe("an anonymous assessment", () => {
  it.each(FORMATS)("as %s says nothing that was typed, nor who, nor when", (format) => {
    expect(RENDERERS[format]([told], { language: "nl" })).toContain(SECRET);
    const text = RENDERERS[format]([anonymous(told, 1)], { language: "nl" });
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain("2026-11-23");
    expect(text).not.toMatch(/undefined|null"|NaN/);
  });

  it.each(SUMMARY_FORMATS)("in a summary as %s says nothing of who it was", (format) => {
    const render = SUMMARY_RENDERERS[format];
    expect(render(summaryOf([told]), { language: "nl" })).toContain(SECRET);
    expect(render(summaryOf([anonymous(told, 1)]), { language: "nl" })).not.toContain(SECRET);
  });

  it("keeps the scores, the moves, the findings and the tenant's state", () => {
    const before = scripted(LOOPED, { selfRating: { blow: 3 } });
    const { assessment, debrief } = anonymous(before, 4);
    const { file, turns, findings, unplayed, ...kept } = assessment;
    expect(before.assessment).toMatchObject(kept);
    expect({ file, findings, unplayed }).toEqual({ file: "#4", findings: [], unplayed: [] });
    turns.forEach((turn, index) => {
      const was = before.assessment.turns[index]!;
      expect(turn.tenantState).toEqual(was.tenantState);
      expect(turn.moves.map(({ move }) => move)).toEqual(was.moves.map(({ move }) => move));
      expect(turn.findings.map(({ rule, severity, message }) => ({ rule, severity, message }))).toEqual(
        was.findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
      );
    });
    expect(debrief.best?.turn).toBe(before.debrief.best?.turn);
    expect(debrief.curve).toEqual(before.debrief.curve);
  });

  it("keeps silence silent, its advice too, and every span within what is left", () => {
    const broken = scripted(["", ...BROKEN]);
    for (const { trainee, moves, findings } of anonymous(broken, 1).assessment.turns) {
      for (const { start, end, quote } of moves) expect(trainee.slice(start, end)).toBe(quote);
      for (const { start, end, suggestion = "" } of findings) {
        expect([start, end, suggestion]).toEqual([0, 0, ""]);
      }
    }
    const silent = anonymous(broken, 1).assessment.turns.map(({ trainee }) => trainee === "");
    expect(silent).toEqual(broken.assessment.turns.map(({ trainee }) => trainee === ""));
    const held = broken.assessment.turns
      .flatMap(({ findings }) => findings)
      .filter(({ suggestion }) => suggestion === "");
    const left = anonymous(broken, 1)
      .assessment.turns.flatMap(({ findings }) => findings)
      .filter(({ suggestion }) => suggestion === "");
    expect(left).toHaveLength(held.length);
  });
});
