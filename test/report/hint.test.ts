import { describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { fill } from "../../src/language/fill.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { VOICES } from "../../src/language/voices.js";
import { hint } from "../../src/report/hint.js";
import { HINT_STEPS, type Session } from "../../src/session/session.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import { eviction, opened, played, TO_CALM, TOY } from "../support/played.js";
import { wordingFor } from "./support/told.js";

/** The toy tenant, saying these in any order. */
function saying(...says: string[]): Scenario {
  return { ...TOY, lines: says.map((say, at) => ({ id: `says-${at}`, when: {}, say })) };
}

const BARGAINS = [
  "Please, can't you make an exception for me?",
  "Just this once, can't you make an exception?",
];
const DENIES = [
  "That can't be true. There must be a mistake.",
  "This can't be right. There must be some mistake.",
];

describe.each(LANGUAGES)("a hint in %s", (language) => {
  const { hints } = COACHES[language];
  type Kind = keyof typeof hints;
  const told = (session: Session): string[] => {
    const wording = wordingFor(language, session);
    return HINT_STEPS.map((step) => hint(session, step, { hints, saying: wording }));
  };

  it.each<[string, Session, Kind]>([
    ["at the door", opened(), "news"],
    ["as long as the news is not given", played(["xother", "xexplanation"]), "news"],
    ["when the news has just been given", played(["xbadnews"]), "silence"],
    ["while the tenant is emotional", played(["xbadnews", ""]), "summary"],
    [
      "while the tenant bargains",
      played(["xbadnews", ""], { scenario: saying(...BARGAINS) }),
      "summaryAndNews",
    ],
    [
      "while the tenant does not believe it",
      played(["xbadnews", ""], { scenario: saying(...DENIES) }),
      "summaryAndNews",
    ],
    ["once the emotion has sunk", played(["xbadnews", ...TO_CALM]), "content"],
  ])("%s", (_, session, kind) => {
    const [nudge, way, sentence] = told(session);
    expect([nudge, way]).toEqual([hints[kind].nudge, hints[kind].kind]);
    expect(sentence!.startsWith(hints[kind].sentence.split("{")[0]!)).toBe(true);
    expect(sentence).not.toMatch(/[{}]/);
  });

  it("ends in a sentence made for this tenant", () => {
    const { news, summaries, content } = VOICES.en;
    const last = (session: Session): string => told(session)[2]!;
    const line = (kind: Kind, sentence: string): string => fill(hints[kind].sentence, { sentence });
    expect(last(opened())).toBe(line("news", fill(news, { news: TOY.news.sentence })));
    const fitting = summaries.disbelief.high.map((sentence) => line("summary", sentence));
    expect(fitting).toContain(last(played(["xbadnews", ""])));
    expect(last(played(["xbadnews", ...TO_CALM]))).toBe(line("content", content));
  });

  it("is made in the language of the conversation", () => {
    const session = opened({ scenario: eviction("nl") });
    expect(told(session)[2]).toContain("Uw woning wordt op 14 mei ontruimd.");
  });
});
