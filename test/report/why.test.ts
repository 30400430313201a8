import { describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { fill } from "../../src/language/fill.js";
import { RULE_WORDINGS } from "../../src/language/rules.js";
import { SOURCES } from "../../src/language/sources.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { why } from "../../src/report/why.js";
import { RULES } from "../../src/rules/registry.js";
import type { PlayedTurn, Session } from "../../src/session/session.js";
import { played } from "../support/played.js";
import { textOf, wordingFor } from "./support/told.js";

/** A turn with the findings of one rule alone. */
function only(session: Session, rule: string): PlayedTurn {
  const turn = session.turns.at(-1)!;
  const findings = turn.findings.filter((finding) => finding.rule === rule);
  if (findings.length === 0) throw new Error(`no ${rule} in ${turn.exchange.text}`);
  return { ...turn, findings };
}

describe.each(LANGUAGES)("why, in %s", (language) => {
  const { why: words, moves } = COACHES[language];
  const rules = RULE_WORDINGS[language];
  const told = (turn: PlayedTurn, session: Session): string[] =>
    why(turn, wordingFor(language, session)).map(({ text }) => text);

  it("tells how the sentence was read, which rule, which words, and which source", () => {
    const session = played(["xbadnews", "Well, xblame about that."]);
    const turn = only(session, "blame");
    const { title, reason } = rules.blame;
    const [finding] = turn.findings;
    expect(told(turn, session)).toEqual([
      fill(words.read, { moves: moves.blame }),
      fill(words.rule, { title, reason }),
      fill(words.words, { words: "Well, xblame about that.".slice(finding!.start, finding!.end) }),
      fill(words.source, { source: SOURCES["15"]! }),
    ]);
  });

  it("names every move of a sentence", () => {
    const session = played(["xforewarning. xbadnews."]);
    const [read] = told(session.turns[0]!, session);
    expect(read).toBe(fill(words.read, { moves: `${moves.forewarning}, ${moves["bad-news"]}` }));
  });

  it("quotes nothing where nothing was said", () => {
    const session = played(["xbadnews", ""]);
    const lines = told(session.turns[1]!, session);
    expect(lines.filter((line) => line.startsWith(words.words.split("{")[0]!))).toEqual([]);
    expect(lines.at(-1)).toMatch(new RegExp(`^${words.source.split("{")[0]!}`));
  });

  it("says so where no rule spoke up, and where nothing was read", () => {
    const session = played(["xbadnews", "xblame", "Mumble."]);
    expect(told({ ...session.turns[1]!, findings: [] }, session).at(-1)).toBe(words.nothing);
    expect(told(session.turns[2]!, session)).toEqual([words.notRead]);
  });

  it("writes out the source of every rule, without numbers in brackets or loose ends", () => {
    const session = played(["xbadnews", "xblame"]);
    const turn = only(session, "blame");
    for (const rule of Object.keys(RULES) as (keyof typeof RULES)[]) {
      const findings = turn.findings.map((finding) => ({ ...finding, rule }));
      const text = textOf(why({ ...turn, findings }, wordingFor(language, session)));
      expect(text).toContain(rules[rule].title);
      expect(text).not.toMatch(/\[\d+\]|undefined|\{\w+\}|; ?$|;;/m);
    }
  });
});
