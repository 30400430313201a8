import { describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { RULE_WORDINGS } from "../../src/language/rules.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { bar, BLOCK_STROKES, PLAIN_STROKES } from "../../src/report/bar.js";
import { briefing } from "../../src/report/briefing.js";
import { conversation } from "../../src/report/conversation.js";
import { marginNote } from "../../src/report/note.js";
import { meter } from "../../src/report/meter.js";
import { eviction, played, TOY } from "../support/played.js";
import { textOf, wordingFor } from "./support/told.js";

describe("a bar", () => {
  it.each([
    [0, "....."],
    [0.5, "===.."],
    [1, "====="],
    [-1, "....."],
    [7, "====="],
  ])("of %d", (share, drawn) => {
    expect(bar(share, 5, PLAIN_STROKES)).toBe(drawn);
    expect(bar(share, 5, BLOCK_STROKES)).toBe(drawn.replaceAll("=", "█").replaceAll(".", "░"));
  });
});

describe.each(LANGUAGES)("the meter in %s", (language) => {
  const coach = COACHES[language];

  it.each([
    [0, "..........", "0", "good"],
    [3, "===.......", "3", "good"],
    [3.5, "====......", "3.5", "plain"],
    [6, "======....", "6", "plain"],
    [6.5, "=======...", "6.5", "bad"],
    [10, "==========", "10", "bad"],
  ])("at %d", (arousal, drawn, number, tone) => {
    const value = language === "nl" ? number.replace(".", ",") : number;
    expect(meter(arousal, coach, PLAIN_STROKES)).toEqual({
      text: `    ${coach.meter} ${drawn} ${value}`,
      tone,
    });
  });
});

describe.each(LANGUAGES)("the briefing in %s", (language) => {
  const coach = COACHES[language];

  it("tells the situation, the tenant, the facts, what stands, what may be offered, and how to play", () => {
    const scenario = eviction(language);
    const { facts, final, offerLater, situation } = scenario.briefing;
    const text = textOf(briefing(scenario, coach));
    const items = [...facts, ...final, ...offerLater].map((item) => `- ${item}`);
    const { briefing: words } = coach;
    for (const part of [scenario.title, situation!, ...items, words.facts, words.final, words.offerLater])
      expect(text).toContain(part);
    expect(text.endsWith(words.howTo)).toBe(true);
  });

  it("leaves out what the scenario does not have", () => {
    const texts = briefing(TOY, coach).map(({ text }) => text);
    expect(texts).toEqual([TOY.title, "", coach.briefing.howTo]);
  });
});

describe.each(LANGUAGES)("the conversation again in %s", (language) => {
  const { speaker, mark } = COACHES[language];
  const lines = ["xbadnews", "", "xblame", "Mumble."];

  it("has each turn with what it answered, silence as silence, and marks by the name of the rule", () => {
    const session = played(lines);
    const texts = conversation(session, wordingFor(language, session)).map(({ text }) => text);
    const said = texts.filter((text) => / /.test(text) && /^\d\. /.test(text));
    expect(said).toEqual([
      `1. ${speaker.trainee}: xbadnews`,
      `2. ${speaker.trainee}: ${speaker.silence}`,
      `3. ${speaker.trainee}: xblame`,
      `4. ${speaker.trainee}: Mumble.`,
    ]);
    expect(texts[0]).toBe("Toy: Come in.");
    const found = session.turns[2]!.findings.find(({ rule }) => rule === "blame")!;
    expect(texts).toContain(`    ${mark[found.severity]} ${RULE_WORDINGS[language].blame.title}`);
  });

  it("does not tell what was taken back", () => {
    const session = played(["xbadnews", "xblame", "/undo"]);
    expect(textOf(conversation(session, wordingFor(language, session)))).not.toContain("xblame");
  });

  it("after an exam holds the notes themselves", () => {
    const session = played(lines, { mode: "exam" });
    const wording = wordingFor(language, session);
    const text = textOf(conversation(session, wording));
    const notes = session.turns.flatMap((turn) => marginNote(turn, wording));
    expect(notes.length).toBeGreaterThan(2);
    for (const note of notes) expect(text).toContain(note.text);
  });
});
