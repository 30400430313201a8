import { describe, expect, it } from "vitest";
import { loopsOf } from "../../src/assessment/loops.js";
import { OUTCOMES, type Outcome } from "../../src/assessment/outcome.js";
import { shorten, tenantView, type Left } from "../../src/assessment/view.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { VOICES } from "../../src/language/voices.js";
import { judgedTurns, type Turn } from "./support/judged.js";

const LOOP = ["xbadnews", "xexplanation", "xexplanation"];

function left(turns: readonly Turn[], outcome: Outcome, best?: string): Left {
  const judged = judgedTurns(turns);
  return { turns: judged, outcome, loops: loopsOf(judged), best };
}

/** The sentences of a view; what the tenant quotes is not theirs. */
function sentences(view: readonly string[]): string[] {
  return view
    .join(" ")
    .replace(/‘[^’]*’/g, "…")
    .split(/(?<=[.!?]) /);
}

const WAYS: readonly [string, readonly Turn[], string | undefined][] = [
  ["nothing special", ["xbadnews"], undefined],
  ["heard", ["xbadnews"], "You are angry. And sad."],
  ["hurt", ["xbadnews", "xblame. xminimising."], undefined],
  ["hurt and heard", ["xbadnews", "xblame"], "You are angry."],
  ["explained to", LOOP, undefined],
  ["explained to and heard", LOOP, "You are angry."],
  ["given hope", ["xbadnews", "xfalsehope"], undefined],
];

describe.each(LANGUAGES)("the tenant's view in %s", (language) => {
  const views = VOICES[language].views;

  it.each(WAYS)("%s: two or three sentences, whatever the outcome", (_, turns, best) => {
    for (const outcome of OUTCOMES) {
      const view = tenantView(left(turns, outcome, best), views);
      expect([2, 3]).toContain(sentences(view).length);
      expect(view.join(" ")).not.toMatch(/[{}\n]/);
    }
  });

  it("of a loop and a summary that was heard remembers both, and then how it ended", () => {
    const view = tenantView(left(LOOP, "reasonable", "You are angry."), views);
    expect(view).toHaveLength(3);
    expect(views.explained.startsWith(view[0]!)).toBe(true);
    expect(view[1]).toBe(views.heard.replace("{quote}", "You are angry."));
    expect(view[2]).toBe(views.reasonable);
  });

  it("puts what hurt before the explaining, in the trainee's own words", () => {
    const view = tenantView(left([...LOOP, "xother. xblame about rent. xother."], "complaint"), views);
    expect(view[0]).toContain("xblame about rent");
    expect(view[0]).not.toContain("xother");
    expect(view.at(-1)).toBe(views.ended.complaint);
    expect(view.join(" ")).not.toContain(views.explained.slice(0, 20));
  });

  it("misses a summary only where there was something to name", () => {
    const first = views.neverNamed.split(". ")[0]!;
    expect(tenantView(left(["xbadnews"], "emotional"), views).join(" ")).toContain(first);
    expect(tenantView(left(["xother"], "not-told"), views)).toEqual([views.notTold]);
  });
});

describe("a quotation", () => {
  it.each([
    ["short", 90, "short"],
    ["two\n lines", 90, "two lines"],
    ["one two three", 9, "one two…"],
    ["one two three", 7, "one two…"],
    ["abcdefghijkl", 6, "abcdef…"],
    ["a bcdefghijkl", 6, "a bcde…"],
    ["abcde😀fg", 6, "abcde…"],
    ["bell\u0007 and \u001b[31mred", 90, "bell and [31mred"],
  ])("%j in %d letters is %j", (text, most, wanted) => {
    expect(shorten(text, most)).toBe(wanted);
  });
});
