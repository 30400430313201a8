import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CHARACTER_WORDINGS } from "../../src/language/character-wordings.js";
import { SCENARIO_WORDINGS } from "../../src/language/scenario-wordings.js";
import { DIFFICULTIES, LANGUAGES, type Language, type MoveId } from "../../src/language/terms.js";
import { CHARACTER_IDS, type CharacterId } from "../../src/simulation/character.js";
import { CHARACTERS } from "../../src/simulation/registry.js";
import { play, stageFor } from "../../src/simulation/run.js";
import { eviction, playedBy } from "../support/played.js";
import type { Session } from "../../src/session/session.js";

function played(character: CharacterId, language: Language, seed = 1): Session {
  const words = CHARACTER_WORDINGS[language];
  return playedBy((session) => CHARACTERS[character]({ session, words }), {
    scenario: eviction(language),
    seed,
  });
}

function texts({ turns }: Session): string[] {
  return turns.map(({ exchange }) => exchange.text);
}

describe("the characters", () => {
  it("are a file each, named in both languages", () => {
    const folder = new URL("../../src/simulation/characters/", import.meta.url);
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ""));
    expect(files.toSorted()).toEqual([...CHARACTER_IDS].toSorted());
    for (const language of LANGUAGES)
      expect(Object.keys(SCENARIO_WORDINGS[language].simulation.characters)).toEqual([...CHARACTER_IDS]);
  });

  it.each(LANGUAGES.flatMap((language) => CHARACTER_IDS.map((id) => [id, language] as const)))(
    "%s says the same with the same seed, in %s",
    (id, language) => {
      expect(texts(played(id, language))).toEqual(texts(played(id, language)));
    },
  );

  it.each(LANGUAGES)("all but one give the news at once, in %s", (language) => {
    const late = CHARACTER_IDS.filter((id) => played(id, language).turns[0]?.exchange.news !== "first");
    expect(late).toContain("never-says-it");
    expect(late.filter((id) => id !== "never-says-it" && id !== "random-talker")).toEqual([]);
  });

  it.each(LANGUAGES)("do what they are called, in %s", (language) => {
    const without = (id: CharacterId, move: MoveId): string[] =>
      played(id, language)
        .turns.slice(1)
        .filter(({ exchange }) => !exchange.moves.has(move))
        .map(({ exchange }) => exchange.text);
    expect(without("explainer", "explanation")).toEqual([]);
    expect(without("apologiser", "apology")).toEqual([]);
    expect(without("fixer", "solution")).toEqual([]);
    expect(without("minimiser", "minimising")).toEqual([]);
    expect(without("false-hope-giver", "false-hope")).toEqual([]);
    expect(without("stuck-record", "bad-news")).toEqual([]);
    expect(without("silent-one", "encourager")).toEqual([]);
    expect(
      texts(played("interrogator", language))
        .slice(1)
        .filter((text) => !text.endsWith("?")),
    ).toEqual([]);
    const [yesBut] = played("yes-but", language).turns.slice(1);
    expect(yesBut?.exchange.summary).toMatchObject({ feeling: "right", but: true, worth: 0 });
  });

  it.each(LANGUAGES)("never find the listener short of a summary, at any difficulty, in %s", (language) => {
    const first = stageFor(eviction(language));
    for (const difficulty of DIFFICULTIES)
      for (let seed = 1; seed <= 5; seed += 1)
        expect(play(first, { character: "listener", difficulty, seed }).outcome).toBe("reasonable");
  });

  it("talk back with a slash, and it is said", () => {
    const scenario = { ...eviction("nl"), opening: { say: "/stop" } };
    const run = play(stageFor(scenario), { character: "parrot", difficulty: "real", seed: 1 });
    expect(run.turns).toBeGreaterThan(1);
  });
});
