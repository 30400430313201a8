import { describe, expect, it } from "vitest";
import { outcomeOf, type Outcome } from "../../src/assessment/outcome.js";
import { loopsOf } from "../../src/assessment/loops.js";
import { DIFFICULTIES, LANGUAGES, type Difficulty, type Language } from "../../src/language/terms.js";
import type { Session } from "../../src/session/session.js";
import { CHARACTER_WORDINGS } from "../../src/language/character-wordings.js";
import type { CharacterId } from "../../src/simulation/character.js";
import { CHARACTERS } from "../../src/simulation/registry.js";
import { eviction, playedBy, tenantLines, type Trainee } from "../support/played.js";

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

/** A character of the simulation as somebody who sits here. */
function trainee(id: CharacterId, language: Language): Trainee {
  const words = CHARACTER_WORDINGS[language];
  return (session) => CHARACTERS[id]({ session, words });
}

function play(who: Trainee, language: Language, seed: number, difficulty: Difficulty = "real"): Session {
  return playedBy(who, { scenario: eviction(language), seed, difficulty });
}

function outcome({ history, mind, over }: Session): Outcome {
  return outcomeOf(history, mind.state.arousal, over?.by === "tenant" ? over.ending : undefined);
}

/** A session a seed. */
function sessions(who: Trainee, language: Language, difficulty: Difficulty = "real"): readonly Session[] {
  return SEEDS.map((seed) => play(who, language, seed, difficulty));
}

function meanTurns(all: readonly Session[]): number {
  return all.reduce((sum, { turns }) => sum + turns.length, 0) / all.length;
}

/** How much of the shorter of two conversations was said in the other one as well: 0 to 1. */
function shared(one: readonly string[], other: readonly string[]): number {
  return one.filter((line) => other.includes(line)).length / Math.min(one.length, other.length);
}

describe.each(LANGUAGES)("the eviction in %s", (language) => {
  const explained = sessions(trainee("explainer", language), language);
  const listened = sessions(trainee("listener", language), language);
  const repaired = sessions(trainee("one-slip", language), language);

  it("breaks off on who explains, and is called a loop", () => {
    for (const session of explained) {
      expect(["complaint", "aggression", "walked-out"]).toContain(outcome(session));
      expect(session.over?.by).toBe("tenant");
      expect(loopsOf(session.turns)).toEqual([{ turns: session.turns.slice(1).map((_, at) => at + 2) }]);
    }
  });

  it("ends reasonable with who listens, and the tenant closes it", () => {
    for (const session of listened) {
      expect(session.over).toEqual({ by: "tenant", ending: "calm" });
      expect(outcome(session)).toBe("reasonable");
      expect(loopsOf(session.turns)).toEqual([]);
    }
  });

  it("takes the tenant's feelings as they come, down to what lies underneath", () => {
    for (const { turns } of listened) {
      const feelings = turns.map(({ after }) => after.state.feeling);
      expect(feelings).toEqual(expect.arrayContaining(["disbelief", "fear", "shame", "none"]));
      const unread = turns.filter(({ exchange }) => !exchange.understood);
      expect(unread.map(({ exchange }) => exchange.text)).toEqual([]);
    }
  });

  it("forgives one slip that is repaired, later as a rule", () => {
    for (const session of repaired) {
      expect(session.over).toEqual({ by: "tenant", ending: "calm" });
      expect(outcome(session)).toBe("reasonable");
    }
    expect(meanTurns(repaired)).toBeGreaterThan(meanTurns(listened));
  });

  it("says no line twice in fifteen turns", () => {
    for (const session of [...explained, ...listened, ...repaired]) {
      const lines = [session.stage.scenario.opening.say, ...tenantLines(session)].slice(0, 16);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  it("is another conversation with another seed: of three, fewer than half of the lines are shared", () => {
    for (let seed = 0; seed + 3 <= listened.length; seed += 1) {
      const [a, b, c] = listened.slice(seed, seed + 3).map(tenantLines) as [string[], string[], string[]];
      const pairs = [shared(a, b), shared(a, c), shared(b, c)];
      expect(pairs.reduce((sum, share) => sum + share, 0) / pairs.length).toBeLessThan(0.5);
    }
  });

  it("is longer or shorter by difficulty: calm comes later, breaking off sooner", () => {
    const means = (who: Trainee): number[] =>
      DIFFICULTIES.map((difficulty) => meanTurns(sessions(who, language, difficulty)));
    const calm = means(trainee("listener", language));
    const off = means(trainee("explainer", language));
    expect(calm).toEqual(calm.toSorted((a, b) => a - b));
    expect(off).toEqual(off.toSorted((a, b) => b - a));
    expect(new Set(calm).size).toBe(3);
    expect(new Set(off).size).toBe(3);
  });

  it("plays the same with the same seed", () => {
    for (const seed of [1, 20])
      expect(tenantLines(play(trainee("listener", language), language, seed))).toEqual(
        tenantLines(listened[seed - 1]!),
      );
  });
});
