import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { COACHES } from "../../src/language/coaches.js";
import { REPORTS } from "../../src/language/reports.js";
import { SELF_RATINGS } from "../../src/language/self-ratings.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { BLOCK_STROKES } from "../../src/report/bar.js";
import { toText } from "../../src/report/text.js";
import { anyText } from "./support/nasty.js";
import { BROKEN, LOOPED, scripted, transcribed, withText } from "./support/assessed.js";

const flat = (text: string): string => text.replace(/\s+/g, " ");
const looped = scripted(LOOPED, { selfRating: { listening: 5 } });

describe.each(LANGUAGES)("an assessment as text in %s", (language) => {
  const [{ debrief: words, speaker }, report] = [COACHES[language], REPORTS[language]];

  it.each([80, 40])("has everything a debrief has, within %i columns", (width) => {
    const text = toText([looped], { language, width });
    expect(Math.max(...text.split("\n").map((row) => stringWidth(row)))).toBeLessThanOrEqual(width);
    const { assessment, debrief } = looped;
    const parts = [
      looped.title,
      words.outcomes[assessment.outcome]!,
      report.conversation,
      words.curve,
      words.kindMotive,
      ...Object.values(words.skills),
      SELF_RATINGS[language].title,
      words.tryNext,
      ...debrief.view,
      looped.closing,
      words.unseen,
      ...assessment.turns.flatMap(({ tenant, findings }) => [
        tenant,
        ...findings.map(({ message }) => message),
      ]),
    ];
    for (const part of parts) expect(flat(text)).toContain(flat(part));
    expect(text).not.toMatch(/undefined|NaN|\{[a-zA-Z]+\}/);
  });

  it("shows silence, and what was left unsaid", () => {
    const text = flat(toText([scripted(["", ...BROKEN])], { language }));
    expect(text).toContain(`1. ${speaker.trainee}: ${speaker.silence}`);
    expect(text).toContain(`${report.unplayed} `);
    expect(text).toContain(BROKEN.at(-1));
  });

  it("knows no names where there are none", () => {
    const text = toText([transcribed(["Wat komt u doen?", "Hm."])], { language });
    expect(text).toContain(`${report.tenant}: Wat komt u doen?`);
    expect(text.split("\n")[1]).not.toContain("gesprek.yaml");
  });
});

describe("text", () => {
  it("draws and paints as asked", () => {
    const text = toText([looped], {
      language: "nl",
      strokes: BLOCK_STROKES,
      paint: (tone, row) => `<${tone}>${row}`,
    });
    expect(text).toContain("█");
    expect(text).toContain(`<heading>${looped.title}`);
  });

  it("offers the same better sentence once in a turn", () => {
    const broken = scripted(BROKEN);
    const twice = broken.assessment.turns.find(
      ({ findings }) => new Set(findings.map(({ suggestion }) => suggestion)).size < findings.length,
    )!;
    const one = { ...broken, assessment: { ...broken.assessment, turns: [twice] } };
    const { better } = COACHES.nl;
    const offers = toText([one], { language: "nl" }).split(better.split("{")[0]!).length - 1;
    const different = new Set(twice.findings.flatMap(({ suggestion }) => suggestion ?? []));
    expect(offers).toBe(different.size);
  });

  it("lets nothing through that steers a terminal", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const told = toText([withText(looped, text)], { language: "nl" });
        // eslint-disable-next-line no-control-regex
        expect(told).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
      }),
      { numRuns: 40 },
    );
  });
});
