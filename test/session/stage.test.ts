import { describe, expect, it } from "vitest";
import { DIFFICULTIES, LANGUAGES } from "../../src/language/terms.js";
import { createSession } from "../../src/session/stage.js";
import { eviction, opened, TOY } from "../support/played.js";

describe("a session", () => {
  it.each(DIFFICULTIES)(
    "is opened for a %s tenant just as the helper of these tests opens it",
    (difficulty) => {
      opened({ seed: 99, difficulty: "hard" });
      const setup = { scenario: TOY, seed: 4, difficulty, mode: "coach" } as const;
      const [session] = createSession(setup);
      const { lexicon, ...stage } = session.stage;
      expect(opened(setup).stage).toMatchObject(stage);
      expect(lexicon.news).toBe(TOY.news.sentence);
      expect({ ...opened(setup), stage }).toEqual({ ...session, stage });
    },
  );

  it.each(LANGUAGES)(
    "knows the news of the shipped scenario in %s, and says plain lines in its language",
    (language) => {
      const { stage, standing } = opened({ scenario: eviction(language) });
      expect(stage.lexicon.news).toBe(eviction(language).news.sentence);
      expect(standing.say).toBe(eviction(language).opening.say);
      const plain = stage.plainLines.map(({ say }) => say);
      expect(plain).toContain({ nl: "Hoe bedoelt u?", en: "How do you mean?" }[language]);
      expect(new Set(stage.plainLines.map(({ id }) => id)).size).toBe(plain.length);
    },
  );

  it("knows a plain line that the file has as well by the file's own id", () => {
    const lines = [{ id: "mine", when: {}, say: "How do you mean?" }];
    const { plainLines } = opened({ scenario: { ...TOY, lines } }).stage;
    const mine = plainLines.filter(({ say }) => say === "How do you mean?");
    expect(mine.map(({ id, when }) => [id, when])).toEqual([["mine", { after: ["not-understood"] }]]);
  });
});
