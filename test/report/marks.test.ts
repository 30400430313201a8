import { describe, expect, it } from "vitest";
import { assessSession } from "../../src/assessment/assess.js";
import { LANGUAGES } from "../../src/language/terms.js";
import { MARKS, marksOfExchange, marksOfTurn } from "../../src/report/marks.js";
import { CHARACTER_WORDINGS } from "../../src/language/character-wordings.js";
import { CHARACTERS } from "../../src/simulation/registry.js";
import { eviction, played, playedBy, type Trainee } from "../support/played.js";

describe("the marks beside a turn", () => {
  it("are the same from a session as from its assessment", () => {
    const seen = new Set<string>();
    for (const language of LANGUAGES)
      for (const id of ["explainer", "listener", "one-slip"] as const) {
        const words = CHARACTER_WORDINGS[language];
        const trainee: Trainee = (so) => CHARACTERS[id]({ session: so, words });
        const session = playedBy(trainee, { scenario: eviction(language), seed: 3 });
        const { turns } = assessSession(session, { playedAt: "2026-11-23T18:30:00Z" }).assessment;
        const marks = session.turns.map(({ exchange }) => marksOfExchange(exchange));
        expect(turns.map(marksOfTurn)).toEqual(marks);
        for (const mark of marks.flatMap((turn) => turn.marks)) seen.add(mark);
      }
    expect([...seen].toSorted()).toEqual([...MARKS].toSorted());
  });

  it("say nothing of explaining in a crisis", () => {
    const session = played(["xbadnews", "I'll explain why xexplanation. Are you thinking about suicide?"]);
    expect(session.turns[1]!.exchange.crisis).toBe(true);
    expect(marksOfExchange(session.turns[1]!.exchange).marks).not.toContain("explained");
  });
});
