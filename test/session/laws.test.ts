import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/language/terms.js";
import { MOST_TURNS, type Session } from "../../src/session/session.js";
import { WORDS } from "../exchange/support/toy.js";
import { CONTENT, eviction, happened, opened, played, TO_CALM } from "../support/played.js";

/** Anything at all, words of the toy language, and words that mean something in the shipped scenarios. */
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    ...Object.values(WORDS).flat(),
    ...TO_CALM,
    CONTENT,
    "",
    "…",
    "/hint",
    "/undo",
    "/why",
    "/disagree",
    "/nonsense",
    "//",
  ),
  fc.constantFrom(
    "Uw woning wordt op 14 mei ontruimd.",
    "U bent bang, maar regels zijn regels.",
    "You will be evicted on 14 May.",
    "You're scared. You're angry, aren't you?",
  ),
);
const conversation = fc.record({
  lines: fc.array(anything, { maxLength: 40 }),
  seed: fc.integer(),
  difficulty: fc.constantFrom("gentle" as const, "real" as const, "hard" as const),
  scenario: fc.constantFrom(opened().stage.scenario, ...LANGUAGES.map(eviction)),
});

/** Holds for every conversation; played once for each. */
function always(check: (session: Session) => void): void {
  fc.assert(
    fc.property(conversation, ({ lines, ...setup }) => check(played(lines, setup))),
    { numRuns: 60 },
  );
}

describe("whatever is typed", () => {
  it("the tenant's numbers stay between 0 and 10", () => {
    always(({ turns }) => {
      for (const { after } of turns)
        for (const value of [after.state.arousal, after.state.trust, after.state.hope]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(10);
        }
    });
  });

  it("hits and findings lie inside the text", () => {
    always(({ turns }) => {
      for (const { exchange, findings } of turns)
        for (const { start, end } of [...exchange.utterance.hits, ...findings]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(exchange.text.length);
        }
    });
  });

  it("playing the events again gives the same session", () => {
    always((session) => {
      const { scenario, seed, difficulty } = session.stage;
      const again = happened(opened({ scenario, seed, difficulty }), session.events).session;
      for (const part of ["mind", "history", "said", "over", "topic", "standing"] as const)
        expect(again[part]).toEqual(session[part]);
    });
  });

  it("the end comes after thirty turns at the latest", () => {
    always(({ turns, over }) => {
      expect(turns.length).toBeLessThanOrEqual(MOST_TURNS);
      expect(over !== undefined || turns.length < MOST_TURNS).toBe(true);
    });
  });

  it("no line comes back within fifteen, unless all that could be said was", () => {
    always(({ said, stage }) => {
      said.forEach((id, at) => {
        const before = said.slice(0, at).lastIndexOf(id);
        if (before < 0 || at - before > 15) return;
        const neutral = ["not-understood", "news-not-given"] as const;
        const equals = neutral
          .map((wanted) => stage.plainLines.filter(({ when }) => when.after?.includes(wanted)))
          .find((lines) => lines.some((line) => line.id === id));
        expect(equals).not.toBe(undefined);
        for (const other of equals ?? []) expect(said.slice(before, at)).toContain(other.id);
      });
    });
  });

  it("no two lines that go by another name say the same", () => {
    always(({ said, turns }) => {
      const says = new Map<string, string>();
      turns.forEach(({ reply }, at) => {
        expect(says.get(reply.say) ?? said[at]).toBe(said[at]);
        says.set(reply.say, said[at]!);
      });
    });
  });
});
