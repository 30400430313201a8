import { describe, expect, it } from "vitest";
import { debriefOf } from "../../src/assessment/debrief.js";
import { COACHES } from "../../src/language/coaches.js";
import { PLAIN_STROKES } from "../../src/report/bar.js";
import { arousalChart } from "../../src/report/chart.js";
import { marksOfExchange, type MarkedTurn } from "../../src/report/marks.js";
import { opened, played } from "../support/played.js";
import type { Session } from "../../src/session/session.js";

const coach = COACHES.en;
const words = coach.debrief;

function marked({ turns }: Session): MarkedTurn[] {
  return turns.map(({ exchange }) => marksOfExchange(exchange));
}

function chart(session: Session, width = 80): string[] {
  const drawing = { coach, width, strokes: PLAIN_STROKES };
  return arousalChart(marked(session), debriefOf(session).curve, drawing).map(({ text }) => text);
}

/** The bar of a row, its number and what is said beside it. */
function row(text: string): [string, number, string] {
  const [, bar, value, marks] = /^ *\S+  ([=.]+) +([\d.]+) *(.*)$/.exec(text) ?? [];
  return [bar ?? "", Number(value), marks ?? ""];
}

describe("the chart", () => {
  const session = played(["xbadnews", "", "xfeelingsummary one.", "xexplanation", "xbadnews. xexplanation."]);

  it("has a row a turn and one for the end, with what happened in it", () => {
    const { news, silence, summary, explained } = words.marks;
    expect(chart(session).map((text) => row(text).slice(1))).toEqual([
      [3, news],
      [8, silence],
      [7.5, summary],
      [6.5, explained],
      [7, `${news}, ${explained}`],
      [8, ""],
    ]);
    expect(chart(session).map((text) => text.trim().split(" ")[0])).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      words.end,
    ]);
  });

  it.each([
    [80, 20],
    [60, 20],
    [59, 10],
  ])("at %d columns draws bars of %d cells, as full as the tenant was", (width, cells) => {
    for (const [bar, value] of chart(session, width).map(row)) {
      expect(bar).toHaveLength(cells);
      expect(bar.indexOf(".") < 0 ? cells : bar.indexOf(".")).toBe(Math.round((value / 10) * cells));
      expect(bar).toMatch(/^=*\.*$/);
    }
  });

  it("lines up its bars, also from turn ten on", () => {
    const long = chart(played(["xbadnews", ...Array.from({ length: 11 }, () => "Mumble.")]));
    expect(new Set(long.map((text) => text.search(/[=.]/))).size).toBe(1);
  });

  it("of a conversation that has not begun is the end alone", () => {
    expect(chart(opened()).map((text) => row(text)[1])).toEqual([3]);
  });

  it("writes its numbers as the language does", () => {
    const drawing = { coach: COACHES.nl, width: 80, strokes: PLAIN_STROKES };
    const [, , third] = arousalChart(marked(session), debriefOf(session).curve, drawing);
    expect(third?.text).toContain(" 7,5 ");
  });
});
