import { describe, expect, it } from "vitest";
import { debriefOf } from "../../src/assessment/debrief.js";
import { OUTCOMES } from "../../src/assessment/outcome.js";
import { COACHES } from "../../src/language/coaches.js";
import { LANGUAGES, SKILLS } from "../../src/language/terms.js";
import type { Session } from "../../src/session/session.js";
import { CONTENT, happened, opened, played, TO_CALM } from "../support/played.js";
import { debriefIn, textOf } from "./support/told.js";

const WHY = "xexplanation";
const GOOD = played(["xforewarning. xbadnews.", "", ...TO_CALM, CONTENT], { seed: 12, difficulty: "real" });
const LOOPED = played([
  "xbadnews",
  WHY,
  "",
  WHY,
  "xfeelingsummary about one.",
  "xblame you.",
  "Mumble.",
  "/quit",
]);
const UNTOLD = happened(played(["xother", "Mumble.", "Mumble."]), [{ type: "input-ended" }]).session;
const BROKEN = played(["xbadnews", ...Array.from({ length: 9 }, () => WHY)]);
const CRISIS = played(["xbadnews", "Are you thinking about suicide?"]);

describe.each(LANGUAGES)("a debrief in %s", (language) => {
  const words = COACHES[language].debrief;
  const told = (session: Session): string => textOf(debriefIn(language, session));
  const start = (template: string): string => template.split("{")[0]!;

  it.each<[string, Session]>([
    ["good", GOOD],
    ["looped", LOOPED],
    ["untold", UNTOLD],
    ["broken off", BROKEN],
  ])("%s: has everything a debrief has, and leaves the wrapping to the terminal", (_, session) => {
    const debrief = debriefOf(session);
    const text = told(session);
    for (const part of [
      words.title,
      words.outcomes[debrief.outcome]!,
      words.curve,
      words.tryNext,
      words.unseen,
    ])
      expect(text).toContain(part);
    for (const skill of SKILLS) expect(text).toContain(words.skills[skill]);
    expect(text).toContain(start(words.score) + debrief.score);
    expect(text).toContain(debrief.view.join(" "));
    expect(text).not.toMatch(/undefined|NaN|\{[a-zA-Z]+\}/);
    for (const width of [40, 80])
      for (const { text: line } of debriefIn(language, session, width)) expect(line).not.toMatch(/[\n\r\t]/);
  });

  it("of a conversation that has not begun says that, and no more", () => {
    expect(told(opened())).toBe([words.title, words.outcomes["not-told"], words.nothingSaid].join("\n"));
  });

  it("advises by what really went wrong", () => {
    const same = Array.from({ length: 4 }, () => "xfeelingsummary oneone.");
    const repeated = played(["xforewarning. xbadnews", "", ...same]);
    expect(debriefOf(repeated)).toMatchObject({
      tryNext: "feeling-summaries",
      feelingSummaries: [3, 4, 5, 6],
    });
    expect(told(repeated)).toContain(words.nextMore["feeling-summaries"]);
    const helped = played([
      "xforewarning. xbadnews",
      "",
      ...TO_CALM.slice(0, 3),
      ...Array.from({ length: 3 }, () => "xsolution."),
    ]);
    expect(told(helped)).toContain(words.nextMore["staying-out-of-explanation"]);
  });

  it("has words for each outcome", () => {
    expect(Object.keys(words.outcomes).toSorted()).toEqual([...OUTCOMES].toSorted());
  });

  it("of a good conversation finds no loop and nothing to do better", () => {
    const text = told(GOOD);
    for (const part of [words.noLoop, words.nextNothing]) expect(text).toContain(part);
    expect(text).toContain("xfeelingsummary oneone");
    for (const part of [words.kindMotive, start(words.costliest)]) expect(text).not.toContain(part);
  });

  it("of a loop says where it began and ended, and the kind motive behind it", () => {
    const text = told(LOOPED);
    const loop = words.loop.replace("{first}", "2").replace("{last}", "4").replace("{turns}", "2, 4");
    for (const part of [loop, words.kindMotive, words.over.trainee, words.notRatedOne])
      expect(text).toContain(part);
    expect(text).toContain(words.best.replace("{turn}", "5").replace("{text}", "xfeelingsummary about one"));
    expect(text).toContain(words.costliest.replace("{turn}", "6").replace("{text}", "xblame you"));
    expect(text).toContain(words.next[debriefOf(LOOPED).tryNext!]);
    expect(text).not.toContain(words.noLoop);
  });

  it("without the news has no summary to miss, and counts what was not read", () => {
    const text = told(UNTOLD);
    for (const part of [words.over.input, words.notRated.replace("{count}", "2"), words.noOccasion])
      expect(text).toContain(part);
    for (const part of [words.noLoop, words.noBest, words.notRatedOne]) expect(text).not.toContain(part);
  });

  it("broken off has no word about who stopped, and misses the summary", () => {
    const text = told(BROKEN);
    expect(text).toContain(words.noBest);
    for (const part of Object.values(words.over)) expect(text).not.toContain(part);
  });

  it("tells how to play the same again", () => {
    const lines = told(GOOD).split("\n");
    expect(lines.slice(-2)).toEqual([words.again, "  npx badnews-coach practice toy --lang en --seed 12"]);
    const hard = told(played(["xbadnews"], { seed: 3, difficulty: "hard" }));
    expect(hard.split("\n").at(-1)).toBe(
      "  npx badnews-coach practice toy --lang en --difficulty hard --seed 3",
    );
  });

  it("names the way to help first when there was a crisis", () => {
    const lines = debriefIn(language, CRISIS).map(({ text }) => text);
    expect(lines.slice(1, 1 + words.crisis.length)).toEqual(words.crisis);
    expect(told(GOOD)).not.toContain(words.crisis[0]);
  });
});
