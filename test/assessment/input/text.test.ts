import { describe, expect, it } from "vitest";
import { parseInput } from "../../../src/assessment/input/parse.js";
import type { Turn } from "../../../src/assessment/turn.js";
import { TRANSCRIPTIONS } from "../../../src/language/transcriptions.js";

const HEAD = "Nieuws: De keuken blijft.\n";

function turnsIn(text: string): readonly Turn[] | undefined {
  return parseInput(HEAD + text, "text").placed[0]?.submission.turns;
}

describe("a conversation in plain text", () => {
  it.each([
    ["Huurder: Wat?\nMedewerker: Nee.\n"],
    ["Tenant: Wat?\nMe: Nee.\n"],
    ["HUURDER : Wat?\r\nik: Nee.\r\n"],
    ["**Huurder:** Wat?\n\n**Medewerker**: Nee.\n"],
    ["- Huurder: Wat?\n- Medewerker: Nee.\n"],
    ["> Huurder: Wat?\n> Medewerker: Nee.\n"],
    ["# Een gesprek\n\n_Tenant_: Wat?\n\n## Antwoord\n\nEmployee: Nee."],
  ])("is read from %j", (text) => {
    expect(turnsIn(text)).toEqual([{ tenant: "Wat?" }, { trainee: "Nee." }]);
  });

  it("takes every name in the language data for the speaker it is", () => {
    for (const { speakers } of TRANSCRIPTIONS)
      for (const kind of ["tenant", "trainee"] as const)
        for (const name of speakers[kind]) {
          const text = kind === "tenant" ? `${name}: a\nMe: b` : `Tenant: a\n${name}: b`;
          expect({ name, turns: turnsIn(text) }).toEqual({
            name,
            turns: [{ tenant: "a" }, { trainee: "b" }],
          });
        }
  });

  it("goes on over several lines, blank ones and other colons too", () => {
    expect(turnsIn("Huurder: Nou\n  ja. Hoor eens:\n\nLet op: dit kan niet.\nMedewerker: Goed.")).toEqual([
      { tenant: "Nou ja. Hoor eens: Let op: dit kan niet." },
      { trainee: "Goed." },
    ]);
  });

  it.each(["Medewerker:", "Medewerker: (stilte)", "Me: [silence]", "Me: *zwijgt*", "Ik: (Stilte.)"])(
    "has silence in %j",
    (line) => {
      expect(turnsIn(`Huurder: Wat?\n${line}`)).toEqual([{ tenant: "Wat?" }, { trainee: "" }]);
    },
  );

  it("says stilte where it is no note", () => {
    expect(turnsIn("Huurder: Wat?\nMedewerker: Stilte")?.[1]).toEqual({ trainee: "Stilte" });
  });

  it("has head lines above it, in either language", () => {
    const text = "Scenario: eviction\nTaal: nl\nSeed: 7\nDifficulty: hard\n\nMedewerker: Dag.\n";
    expect(parseInput(text, "text").placed[0]?.submission).toEqual({
      scenario: "eviction",
      language: "nl",
      seed: 7,
      difficulty: "hard",
      turns: [{ trainee: "Dag." }],
    });
  });

  it("may have its head lines between rules, as Markdown has them", () => {
    const text = "---\nnews: The kitchen stays.\nlanguage: en\n---\n\nTenant: What?\nMe: No.\n";
    expect(parseInput(text, "text").placed).toHaveLength(1);
  });

  it("takes a head line within the conversation for words", () => {
    expect(turnsIn("Huurder: Wat?\nNieuws: dat het niet doorgaat.\nMe: Ja.")?.[0]).toEqual({
      tenant: "Wat? Nieuws: dat het niet doorgaat.",
    });
  });

  it.each<[string, string, string[], string?]>([
    ["a misspelt speaker", "Huurdr: Wat?\nMe: Nee.", ["unknown-speaker 2:1"], "huurder"],
    ["one later on", "Huurder: Wat?\nMedwerker: Nee.\nMe: Nee.", ["unknown-speaker 3:1"], "medewerker"],
    ["somebody unknown at the start", "Jansen: Wat?\nMe: Nee.", ["unknown-speaker 2:1"]],
    ["words of nobody", "Zomaar iets.\nHuurder: Wat?\nMe: Nee.", ["no-speaker 2:1"]],
    ["no speaker at all", "", ["no-speaker 0:0"]],
    ["the news twice", "news: Nog eens.\nHuurder: Wat?\nMe: Nee.", ["duplicate-key 2:1"]],
    ["a seed that is none", "Seed: zeven\nHuurder: Wat?\nMe: Nee.", ["expected-number 2:7"]],
    ["another language", "Taal: frans\nHuurder: Wat?\nMe: Nee.", ["not-allowed 2:7"]],
    ["nothing of the employee", "Huurder: Wat?", ["no-trainee-turn 0:0"]],
  ])("with %s says so", (_, text, expected, nearest) => {
    const { problems } = parseInput(HEAD + text, "text");
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
    expect(problems[0]?.values["nearest"]).toBe(nearest);
  });

  it("without anything in it is empty", () => {
    expect(parseInput(" \n---\n", "text").problems.map(({ code }) => code)).toEqual(["file-empty"]);
  });
});
