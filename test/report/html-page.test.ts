import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { REPORTS } from "../../src/language/reports.js";
import { SELF_RATINGS } from "../../src/language/self-ratings.js";
import { LANGUAGES, SKILLS } from "../../src/language/terms.js";
import { STYLE, STYLE_HASH } from "../../src/report/html/style.js";
import { toHtml } from "../../src/report/html.js";
import { visible } from "../../src/report/visible.js";
import { BROKEN, LOOPED, scripted, transcribed, withText } from "./support/assessed.js";
import { anyText, NASTY } from "./support/nasty.js";
import { pageOf, type Seen } from "./support/page.js";

const looped = scripted(LOOPED, { selfRating: { listening: 5 } });
const broken = scripted(BROKEN);
/** In Dutch, with Dutch speech. */
const page = pageOf(toHtml([looped], { language: "nl" }));
const all = (tag: string, { elements } = page): readonly Seen[] =>
  elements.filter((element) => element.tag === tag);
const classed = (name: string, { elements } = page): readonly Seen[] =>
  elements.filter(({ attributes }) => attributes["class"]?.split(" ").includes(name));
const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("the style of a page", () => {
  it("is let in by its own fingerprint (after a change: put the new one in style.ts)", () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash("sha256").update(STYLE).digest("base64")}`);
  });

  it("asks for nothing from elsewhere, and can not end its element", () => {
    expect(STYLE).not.toMatch(/url\(|@import|@font-face|<|expression/i);
  });
});

describe("a page", () => {
  it("is sound, in its language, and makes a phone use its own width", () => {
    expect(page.errors).toEqual([]);
    expect(all("html")[0]!.attributes["lang"]).toBe("nl");
    expect(all("meta").map(({ attributes }) => attributes["name"])).toContain("viewport");
    expect(all("title")[0]!.text).toContain(looped.title);
  });

  it("lets in its own style alone, and needs neither script nor network", () => {
    const policy = all("meta").find(
      ({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy",
    );
    expect(policy!.attributes["content"]).toBe(
      `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    expect(all("style").map(({ text }) => text)).toEqual([STYLE]);
    for (const tag of ["script", "link", "img", "iframe", "object", "form", "base"])
      expect(all(tag)).toEqual([]);
    const attributes = page.elements.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^on|^style$|^src/.test(name))).toEqual([]);
    const links = attributes.filter(([name]) => name === "href").map(([, value]) => value);
    expect(links.filter((value) => !value.startsWith("#"))).toEqual([]);
    expect(attributes.filter(([, value]) => /https?:|javascript:/.test(value))).toEqual([]);
  });

  it("has each id once, and every reference leads somewhere", () => {
    const two = pageOf(toHtml([looped, broken], { language: "nl" }));
    const ids = two.elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = two.elements.flatMap(({ attributes }) => [
      ...(attributes["aria-labelledby"]?.split(" ") ?? []),
      ...(attributes["href"] === undefined ? [] : [attributes["href"].slice(1)]),
      ...[...(attributes["fill"] ?? "").matchAll(/url\(#(.*?)\)/g)].map(([, id]) => id!),
    ]);
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(two.errors).toEqual([]);
  });

  it("leads to each of several conversations", () => {
    const two = pageOf(toHtml([looped, broken], { language: "en" }));
    const links = all("a", two).filter(({ within }) => within.includes("nav"));
    expect(links.map(({ attributes }) => attributes["href"])).toEqual(["#c1", "#c2"]);
    expect(all("article", two).map(({ attributes }) => attributes["id"])).toEqual(["c1", "c2"]);
    expect(all("article")).toHaveLength(1);
    expect(all("nav")).toEqual([]);
  });
});

/** What stands to the left or the right of the drawing it is in. */
function outsideIn(elements: readonly Seen[]): string[] {
  let width = 0;
  return elements.flatMap(({ tag, attributes }) => {
    if (tag === "svg") width = Number(attributes["viewBox"]?.split(" ")[2] ?? 0);
    const places = [attributes["x"], attributes["cx"]].filter((at) => at !== undefined && !at.endsWith("%"));
    return places.map(Number).some((at) => !(at >= -9 && at <= width)) ? [`${tag} ${places.join(" ")}`] : [];
  });
}

describe("the curve on a page", () => {
  const drawings = classed("curve");
  const points = looped.assessment.turns.length + 1;

  it("is drawn twice, for wide and for narrow pages, with a point a turn and one for the end", () => {
    expect(drawings).toHaveLength(2);
    expect(classed("dot")).toHaveLength(2 * points);
  });

  it("tells itself to who can not see it, and stands there as a table", () => {
    const { curve, feelings } = REPORTS.nl;
    const loop = looped.assessment.explanationLoops[0]!.turns;
    for (const { text } of all("desc")) {
      expect(text).toContain(
        curve.toldLoop.replace("{first}", String(loop[0])).replace("{last}", String(loop.at(-1))),
      );
      expect(text).toContain(COACHES.nl.debrief.marks.summary);
      expect(text).not.toContain("{");
    }
    const rows = all("tr").filter(({ within }) => within.includes("details") && within.includes("tbody"));
    expect(rows).toHaveLength(points);
    rows.slice(0, -1).forEach(({ text }, index) => {
      const { arousal, feeling } = looped.assessment.turns[index]!.tenantState;
      expect(text).toContain(String(arousal).replace(".", ","));
      expect(text).toContain(feelings[feeling]);
    });
  });

  it("hatches the loops and hangs their turns together", () => {
    expect(classed("loop")).toHaveLength(2);
    expect(classed("chain")).toHaveLength(2);
    const calm = pageOf(toHtml([scripted(LOOPED.slice(0, 3))], { language: "nl" }));
    expect(classed("loop", calm)).toEqual([]);
  });

  it("stays within its frame, also of thirty turns, of hundreds and of none", () => {
    const long = scripted([
      "Ik heb slecht nieuws. Uw woning wordt op 14 mei ontruimd.",
      ...Array.from({ length: 29 }, () => "Blabla."),
    ]);
    expect(long.assessment.turns.length).toBe(30);
    const endless = transcribed(Array.from({ length: 500 }, (_, at) => (at % 2 === 0 ? "Ja." : "Hm.")));
    for (const assessed of [long, scripted([]), looped, endless]) {
      const { elements, errors } = pageOf(toHtml([assessed], { language: "nl" }));
      expect(errors).toEqual([]);
      expect(outsideIn(elements)).toEqual([]);
    }
  });
});

describe("the conversation on a page", () => {
  it("has all turns with what was said, what was recognised, and every finding with its better sentence", () => {
    const [last, ...rest] = classed("turn").toReversed();
    expect(last!.text).toContain(looped.closing);
    const turns = rest.toReversed();
    expect(turns).toHaveLength(looped.assessment.turns.length);
    const { coach } = { coach: COACHES.nl };
    looped.assessment.turns.forEach(({ tenant, trainee, moves, findings }, index) => {
      const text = flat(turns[index]!.text);
      for (const part of [tenant, trainee === "" ? coach.speaker.silence : trainee])
        expect(text).toContain(flat(part));
      for (const { move } of moves) expect(text).toContain(coach.moves[move]);
      for (const { message } of findings) expect(text).toContain(flat(message));
    });
    const offered = looped.assessment.turns.flatMap(({ findings }) =>
      findings.flatMap(({ suggestion }) => suggestion || []),
    );
    const better = classed("better")
      .map(({ text }) => flat(text))
      .join("\n");
    for (const sentence of offered) expect(better).toContain(flat(sentence));
  });

  it("marks the words of a move, by what was found in them", () => {
    const marks = all("mark").map(({ text, attributes }) => [text, attributes["class"], attributes["title"]]);
    const { moves } = COACHES.nl;
    expect(marks).toContainEqual(["Ik heb heel slecht nieuws voor u", "helps", moves.forewarning]);
    const [first, second] = looped.assessment.explanationLoops[0]!.turns.map((turn) => {
      const { quote } = looped.assessment.turns[turn - 1]!.moves.find(({ move }) => move === "explanation")!;
      return marks.find(([text]) => text === quote);
    });
    expect(first).toEqual([expect.any(String), "content", moves.explanation]);
    expect(second).toEqual([expect.any(String), "hurts", moves.explanation]);
  });

  it("frames the turns of a loop", () => {
    const framed = classed("loops").map(({ attributes }) => Number(attributes["value"]));
    expect(framed).toEqual(looped.assessment.explanationLoops[0]!.turns);
  });

  it("lists what was left unsaid", () => {
    const text = classed("unplayed", pageOf(toHtml([broken], { language: "nl" })))[0]!.text;
    expect(text).toContain(BROKEN.at(-1));
    expect(classed("unplayed")).toEqual([]);
  });

  it("says where nothing was recognised, and how to get help when it became real", () => {
    const strange = pageOf(toHtml([transcribed(["Wat komt u doen?", "Blabla."])], { language: "nl" }));
    expect(classed("unread", strange)).toHaveLength(1);
    const crisis = pageOf(
      toHtml([transcribed(["Ik wil niet meer leven.", "Denkt u aan zelfmoord?"])], { language: "nl" }),
    );
    expect(classed("crisis", crisis)[0]!.text).toContain("113");
    expect(classed("crisis")).toEqual([]);
  });
});

describe.each(LANGUAGES)("a page in %s", (language) => {
  const told = pageOf(toHtml([looped], { language }));
  const whole = flat(all("body", told)[0]!.text);

  it("has the five skills, the self-rating, the lesson and the tenant's view", () => {
    const { debrief } = COACHES[language];
    const parts = [
      ...SKILLS.map((skill) => debrief.skills[skill]),
      debrief.outcomes[looped.assessment.outcome]!,
      debrief.kindMotive,
      debrief.unseen,
      REPORTS[language].verdicts[looped.assessment.verdict],
      SELF_RATINGS[language].higher.split("{")[0]!,
      looped.debrief.view.join(" "),
    ];
    for (const part of parts) expect(whole).toContain(flat(part));
    expect(whole).not.toMatch(/undefined|NaN|\[object|\{[a-zA-Z]+\}/);
    expect(told.errors).toEqual([]);
  });

  it("keeps the conversation in its own language", () => {
    expect(all("html", told)[0]!.attributes["lang"]).toBe(language);
    for (const said of classed("said", told).filter(({ text }) => text !== COACHES[language].speaker.silence))
      expect(all("bdi", told).find(({ text }) => text === said.text)!.attributes["lang"]).toBe("nl");
  });
});

describe("whatever was typed", () => {
  const shape = (text: string): string[] =>
    pageOf(toHtml([withText(looped, text)], { language: "nl" }))
      .elements.map(({ tag }) => tag)
      .filter((tag) => tag !== "mark");
  const expected = shape("gewoon");

  it.each(NASTY.filter((text) => !/^[\s.…]*$/.test(text)))("stays text: %j", (text) => {
    const read = pageOf(toHtml([withText(looped, text)], { language: "nl" }));
    expect(read.errors).toEqual([]);
    expect(read.elements.map(({ tag }) => tag).filter((tag) => tag !== "mark")).toEqual(expected);
    expect(classed("tenant", read)[1]!.text).toContain(visible(text));
    const apart = all("bdi", read).filter((element) => element.text === visible(text));
    expect(apart.length).toBeGreaterThan(looped.assessment.turns.length);
  });

  it("leaves the page sound and of the same shape", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!/^[\s.…\p{Cc}\p{Cf}]*$/u.test(text));
        expect(shape(text)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("comes back from the marks it is cut into", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // A letter of two halves can be cut in two here, and then shows as its halves: real spans never do that.
        fc.pre(!/^[\s.…\p{Cc}\p{Cf}]*$|\p{Cs}|[\u{10000}-\u{10FFFF}]|\r/u.test(text));
        const { elements } = pageOf(toHtml([withText(looped, text)], { language: "nl" }));
        const said = elements.filter(
          ({ attributes, within }) => attributes["class"] === "said" && within.includes("li"),
        );
        expect(said.length).toBeGreaterThan(0);
        expect([...new Set(said.map(({ text: there }) => there))]).toEqual([visible(text)]);
      }),
      { numRuns: 30 },
    );
  });
});
