import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { REPORTS } from "../../src/language/reports.js";
import { LANGUAGES, SKILLS } from "../../src/language/terms.js";
import { md } from "../../src/report/markdown/escape.js";
import { toMarkdown } from "../../src/report/markdown.js";
import { visible } from "../../src/report/visible.js";
import { BROKEN, LOOPED, scripted, withText } from "./support/assessed.js";
import { anyText, NASTY } from "./support/nasty.js";

const looped = scripted(LOOPED, { account: true, selfRating: { listening: 5 } });
const CHARACTERS: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** What a reader sees of a paragraph that Markdown was made of. */
function seen(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true });
  const inner = /^<p>([\s\S]*)<\/p>\n$/.exec(html)?.[1] ?? html;
  return inner.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => CHARACTERS[entity]!);
}

const plainly = (text: string): string => visible(text).replace(/\s+/g, " ").trim();

describe("a text in Markdown", () => {
  it.each(NASTY)("shows %j as it is", (text) => {
    expect(seen(md(text)).replace(/<a href="[^"]*">([^<]*)<\/a>/g, "$1")).toBe(plainly(text));
  });

  it("shows any text as it is, and becomes nothing else", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(seen(md(text)).replace(/<a href="[^"]*">([^<]*)<\/a>/g, "$1")).toBe(plainly(text));
      }),
    );
  });
});

describe.each(LANGUAGES)("an assessment as Markdown in %s", (language) => {
  const [{ debrief: words }, report] = [COACHES[language], REPORTS[language]];
  const html = marked.parse(toMarkdown([looped, scripted(BROKEN)], { language }), { async: false });

  it("has its headings, once a conversation", () => {
    const headings = [...html.matchAll(/<h([123])>(.*?)<\/h\1>/g)].map(([, level, text]) => [level, text]);
    expect(headings.filter(([level]) => level === "1")).toHaveLength(2);
    for (const title of [report.skills, report.curve.title, report.conversation])
      expect(headings.filter(([, text]) => text === title)).toHaveLength(2);
    expect(headings.filter(([, text]) => text === report.account.title)).toHaveLength(
      looped.assessment.account!.length > 0 ? 1 : 0,
    );
    expect(html).not.toMatch(/undefined|NaN|\{[a-zA-Z]+\}/);
  });

  it("has a row for each skill and each point of the curve", () => {
    const rows = [...html.matchAll(/<tr>\s*<td>(.*?)<\/td>/g)].map(([, first]) => first);
    for (const skill of SKILLS) expect(rows).toContain(words.skills[skill].replace("’", "’"));
    expect(rows.filter((first) => first === words.end)).toHaveLength(2);
  });
});

describe("Markdown", () => {
  it("keeps its shape whatever was typed", () => {
    const shape = (text: string): string[] => {
      const html = marked.parse(toMarkdown([withText(looped, text)], { language: "nl" }), { async: false });
      return [...html.matchAll(/<(h[1-6]|table|tr|ul|script|img|pre|code|del|iframe)\b/g)].map(
        ([, tag]) => tag!,
      );
    };
    const expected = shape("gewoon");
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(visible(text).trim() !== "" && !/^[\s.…\p{Cc}\p{Cf}]*$/u.test(text));
        expect(shape(text)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
