import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Assessed } from "../../src/assessment/assessment.js";
import { COACHES } from "../../src/language/coaches.js";
import { REPORTS } from "../../src/language/reports.js";
import { RULE_WORDINGS } from "../../src/language/rules.js";
import { SUMMARIES } from "../../src/language/summaries.js";
import { LANGUAGES, SKILLS } from "../../src/language/terms.js";
import { commonFindings } from "../../src/report/summary/findings.js";
import { SUMMARY_FORMATS, SUMMARY_RENDERERS } from "../../src/report/summary/formats.js";
import { selfGaps } from "../../src/report/summary/self.js";
import { addTo, newSummary, summaryOf } from "../../src/report/summary/summary.js";
import { classesOf, count, newTally, spreadOf } from "../../src/report/summary/tally.js";
import { BROKEN, LOOPED, scripted, withText } from "./support/assessed.js";
import { anyText } from "./support/nasty.js";
import { pageOf } from "./support/page.js";

const looped = scripted(LOOPED, { file: "a.yaml", selfRating: { listening: 5, blow: 5 } });
const broken = scripted(BROKEN, { file: "b.yaml", selfRating: { listening: 5 } });
const silent = scripted(["Goedemiddag."], { file: "c.yaml" });
const group = [looped, broken, silent, looped];
const flat = (text: string): string => text.replace(/\s+/g, " ");

const numbers = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 60 });

describe("a tally", () => {
  const tallied = (values: readonly number[]): ReturnType<typeof newTally> => {
    const tally = newTally();
    for (const value of values) count(tally, value);
    return tally;
  };

  it("knows the mean, the spread and the quartiles as one who has kept all the numbers", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
        const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1]!;
        const spread = spreadOf(tallied(values))!;
        expect(spread).toMatchObject({
          count: values.length,
          lowest: sorted[0],
          firstQuartile: at(0.25),
          median: at(0.5),
          thirdQuartile: at(0.75),
          highest: sorted.at(-1),
        });
        expect(spread.mean).toBeCloseTo(mean, 0);
        expect(Math.abs(spread.mean - mean)).toBeLessThanOrEqual(0.0501);
        expect(Math.abs(spread.deviation - Math.sqrt(variance))).toBeLessThanOrEqual(0.0501);
      }),
    );
  });

  it("puts every number in one of ten classes", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        for (const { from, to, count: many } of classesOf(tallied(values)))
          expect(many).toBe(values.filter((value) => value >= from && value <= to).length);
      }),
    );
    expect(classesOf(tallied([0, 9, 10, 89, 90, 100])).map(({ count: many }) => many)).toEqual([
      2, 1, 0, 0, 0, 0, 0, 0, 1, 2,
    ]);
  });

  it("of nothing has no spread", () => {
    expect(spreadOf(newTally())).toBeUndefined();
  });
});

describe("a summary", () => {
  it("says the same in whatever order it was filled", () => {
    const figures = (assessed: readonly Assessed[]): unknown => {
      const { assessments, ...rest } = JSON.parse(
        SUMMARY_RENDERERS.json(summaryOf(assessed), { language: "nl" }),
      ) as {
        assessments: unknown[];
      };
      return { ...rest, many: assessments.length };
    };
    const expected = figures(group);
    fc.assert(
      fc.property(fc.shuffledSubarray(group, { minLength: group.length }), (shuffled) => {
        expect(figures(shuffled)).toEqual(expected);
      }),
    );
  });

  it("counts outcomes, verdicts, findings and skills as they were", () => {
    const summary = newSummary();
    for (const assessed of group) addTo(summary, assessed);
    const json = JSON.parse(SUMMARY_RENDERERS.json(summary, { language: "en" })) as {
      outcomes: Record<string, number>;
      skills: Record<string, { count: number } | null>;
      assessments: { file: string; skills: object }[];
    };
    expect(json).toMatchObject({ version: 1, conversations: 4 });
    expect(json.outcomes[broken.assessment.outcome]).toBe(1);
    expect(Object.values(json.outcomes).reduce((sum, many) => sum + many)).toBe(4);
    for (const skill of SKILLS) {
      const counted = group.filter(({ assessment }) => assessment.skills[skill] !== null).length;
      expect(json.skills[skill]?.count ?? 0).toBe(counted);
    }
    expect(json.assessments.map(({ file }) => file)).toEqual(["a.yaml", "b.yaml", "c.yaml", "a.yaml"]);
    expect(json.assessments[0]!.skills).toEqual(looped.assessment.skills);
  });

  it("parts praise from faults, the most widespread first", () => {
    const summary = summaryOf(group);
    for (const kind of ["praise", "faults"] as const) {
      const found = commonFindings(summary, kind);
      expect(found.length).toBeGreaterThan(0);
      const numbersOf = found.map(({ conversations }) => conversations);
      expect(numbersOf).toEqual(numbersOf.toSorted((a, b) => b - a));
      for (const { rule, times, conversations } of found) {
        const each = group.map(
          ({ assessment }) =>
            assessment.turns
              .flatMap(({ findings }) => findings)
              .filter(
                (finding) => finding.rule === rule && (finding.severity === "praise") === (kind === "praise"),
              ).length,
        );
        expect({ times, conversations }).toEqual({
          times: each.reduce((sum, many) => sum + many, 0),
          conversations: each.filter((many) => many > 0).length,
        });
      }
    }
  });

  it("knows how far trainees were off, on average", () => {
    const gaps = selfGaps(summaryOf([looped, broken]));
    const listening = gaps.find(({ skill }) => skill === "listening")!;
    expect(listening.count).toBe(2);
    expect(listening.gap).toBeGreaterThan(0);
    expect(gaps.map(({ skill }) => skill)).toEqual(["blow", "listening"]);
  });

  it("keeps no word of what was said", () => {
    const summary = summaryOf(group);
    for (const format of SUMMARY_FORMATS) {
      const told = SUMMARY_RENDERERS[format](summary, { language: "nl" });
      const said = group.flatMap(({ assessment }) =>
        assessment.turns.flatMap(({ tenant, trainee }) => [tenant, trainee]),
      );
      expect(said.filter((sentence) => sentence !== "" && told.includes(sentence))).toEqual([]);
    }
  });
});

describe.each(LANGUAGES)("a summary in %s", (language) => {
  const words = SUMMARIES[language];
  const summary = summaryOf(group);
  const { rule } = commonFindings(summary, "faults")[0]!;

  it.each([80, 40])("as text stays within %i columns, and has all parts", (width) => {
    const text = SUMMARY_RENDERERS.text(summary, { language, width });
    expect(Math.max(...text.split("\n").map((row) => stringWidth(row)))).toBeLessThanOrEqual(width);
    const parts = [
      words.title.replace("{count}", "4"),
      ...SKILLS.map((skill) => COACHES[language].debrief.skills[skill]),
      words.praise,
      words.faults,
      words.self,
      words.conversations,
      RULE_WORDINGS[language][rule].title,
      "(b.yaml)",
    ];
    for (const part of parts) expect(flat(text)).toContain(flat(part));
    expect(text).not.toMatch(/undefined|NaN|\{[a-zA-Z]+\}/);
  });

  it("as a page is sound and has all parts", () => {
    const { elements, errors } = pageOf(SUMMARY_RENDERERS.html(summary, { language }));
    expect(errors).toEqual([]);
    expect(elements.find(({ tag }) => tag === "html")!.attributes["lang"]).toBe(language);
    const classed = (name: string): typeof elements =>
      elements.filter(({ attributes }) => attributes["class"]?.split(" ").includes(name));
    expect(elements.filter(({ within, tag }) => tag === "li" && within.at(-1) === "ol")).toHaveLength(10);
    expect(classed("box")).toHaveLength(
      SKILLS.filter((skill) => summary.skills[skill].counts.some((many) => many > 0)).length,
    );
    const rows = elements.filter(({ tag, text }) => tag === "tr" && /[abc]\.yaml/.test(text));
    expect(rows).toHaveLength(4);
    const text = elements.find(({ tag }) => tag === "body")!.text;
    for (const part of [words.praise, words.faults, RULE_WORDINGS[language][rule].reason])
      expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|NaN|\[object|\{[a-zA-Z]+\}/);
  });

  it("of nothing says that, and of one speaks of one", () => {
    for (const format of ["text", "html"] as const) {
      expect(SUMMARY_RENDERERS[format](newSummary(), { language })).toContain(words.nothing);
      const one = flat(SUMMARY_RENDERERS[format](summaryOf([broken]), { language }));
      expect(one).toContain(words.titleOne);
      expect(one).toContain(words.oftenOne);
    }
    expect(JSON.parse(SUMMARY_RENDERERS.json(newSummary(), { language }))).toMatchObject({
      conversations: 0,
      score: null,
    });
  });

  it("numbers conversations that have no title", () => {
    const text = SUMMARY_RENDERERS.text(summaryOf([{ ...broken, title: "" }]), { language });
    expect(text).toContain(REPORTS[language].untitled.replace("{number}", "1"));
  });
});

describe("a summary of whatever was typed", () => {
  it("keeps the shape of its page", () => {
    const tags = (text: string): string[] => {
      const { elements, errors } = pageOf(
        SUMMARY_RENDERERS.html(summaryOf([{ ...withText(looped, text), title: `x${text}` }]), {
          language: "nl",
        }),
      );
      expect(errors).toEqual([]);
      return elements.map(({ tag }) => tag);
    };
    const expected = tags("gewoon");
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tags(text)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
