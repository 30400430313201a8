import { describe, expect, it } from "vitest";
import { LANGUAGES, SEVERITIES, type Language } from "../../src/language/terms.js";
import { COACHES } from "../../src/language/coaches.js";
import { RULE_WORDINGS } from "../../src/language/rules.js";
import { VOICES } from "../../src/language/voices.js";
import { marginNote } from "../../src/report/note.js";
import type { PlayedTurn, Session } from "../../src/session/session.js";
import { played, TO_CALM, TOY } from "../support/played.js";
import { wordingFor } from "./support/told.js";

/** The note on the last turn of a session, without its margin. */
function noteIn(language: Language, session: Session): string[] {
  return linesOf(session.turns.at(-1)!, language, session);
}

function linesOf(turn: PlayedTurn, language: Language, session: Session): string[] {
  return marginNote(turn, wordingFor(language, session)).map(({ text }) => text.trim());
}

describe.each(LANGUAGES)("a margin note in %s", (language) => {
  const { mark, better, betterSilence, notRated } = COACHES[language];
  const rules = RULE_WORDINGS[language];
  const quoted = (template: string, sentence: string): string => template.replace("{sentence}", sentence);

  it("on a fault says which, and what would have been better for this tenant", () => {
    const session = played(["xbadnews", "xblame"]);
    const [said, instead] = noteIn(language, session);
    const found = session.turns[1]!.findings.find(({ rule }) => rule === "blame")!;
    expect(said).toBe(`${mark[found.severity]} ${rules.blame.messages[found.message]}`);
    const summaries = VOICES.en.summaries.disbelief.high.map((sentence) => quoted(better, sentence));
    expect(summaries).toContain(instead);
  });

  it("on praise says just that", () => {
    const lines = noteIn(language, played(["xbadnews", "xfeelingsummary one."]));
    expect(lines).toHaveLength(1);
    expect(lines[0]!.startsWith(mark.praise)).toBe(true);
  });

  it("takes the gravest finding, and among equals the first", () => {
    const session = played(["xbadnews", "xblame"]);
    const [turn] = session.turns.slice(1);
    const finding = turn!.findings.find(({ rule }) => rule === "blame")!;
    const all = SEVERITIES.flatMap((severity) =>
      (["minimising", "emotion-block"] as const).map((rule) => ({
        ...finding,
        rule,
        severity,
        message: Object.keys(rules[rule].messages)[0]!,
      })),
    );
    for (let count = 1; count <= SEVERITIES.length; count += 1) {
      const findings = all.slice(0, count * 2);
      const [said] = linesOf({ ...turn!, findings }, language, session);
      expect(said).toBe(`${mark[SEVERITIES[count - 1]!]} ${Object.values(rules.minimising.messages)[0]}`);
    }
  });

  it("is not made where there is nothing to say", () => {
    const session = played(["xbadnews", "xblame"]);
    expect(linesOf({ ...session.turns[1]!, findings: [] }, language, session)).toEqual([]);
  });

  it("fills in what the rule counted", () => {
    const [said] = noteIn(language, played(["xbadnews", "xexplanation", "xexplanation", "xexplanation"]));
    const template = rules["explanation-loop"].messages["on-and-on"]!;
    expect(said).toBe(`${mark.error} ${template.replace("{count}", "3")}`);
  });

  it("proposes silence as a better thing to say in words", () => {
    const session = played(["xbadnews. xexplanation. xsolution. xapology. xother."]);
    expect(noteIn(language, session).at(-1)).toBe(betterSilence);
  });

  it("on what was not read judges nothing, and shows what would have been heard", () => {
    const { news, content, summaries } = VOICES.en;
    const heard = (...lines: string[]): string[] => noteIn(language, played([...lines, "Mumble."]));
    expect(heard()).toEqual([quoted(notRated, news.replace("{news}", TOY.news.sentence))]);
    expect(summaries.disbelief.high.map((sentence) => quoted(notRated, sentence))).toContain(
      heard("xbadnews")[0],
    );
    expect(heard("xbadnews", ...TO_CALM)).toEqual([quoted(notRated, content)]);
  });
});
