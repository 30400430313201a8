import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTranscript } from "../../src/assessment/transcript.js";
import type { Turn } from "../../src/assessment/turn.js";
import { UNHEARD } from "../../src/exchange/heard.js";
import { lexiconOf } from "../../src/language/recognition.js";
import { LANGUAGES, type Language } from "../../src/language/terms.js";

const NEWS = { nl: "Uw woning wordt ontruimd.", en: "You will be evicted." } as const;

function read(turns: readonly Turn[], language: Language = "nl"): ReturnType<typeof readTranscript> {
  return readTranscript(turns, { language, lexicon: { ...lexiconOf(language), news: NEWS[language] } });
}

describe("a transcript", () => {
  it("has a calm tenant until the tenant has spoken (contract)", () => {
    const { turns, finalState } = read([{ trainee: "Goedemorgen." }, { trainee: "Ik heb slecht nieuws." }]);
    expect(turns.map(({ exchange }) => exchange.tenant.state)).toEqual([UNHEARD, UNHEARD]);
    expect(finalState).toEqual({ arousal: 3, feeling: "none", trust: 5, hope: 5 });
  });

  it("carries the state on where two trainee turns follow each other, with nothing said between", () => {
    const { turns } = read([
      { tenant: "IK GELOOF DIT NIET!" },
      { trainee: "Ja." },
      { trainee: "Het is zo." },
    ]);
    const [first, second] = turns.map(({ exchange }) => exchange.tenant);
    expect(first?.said).toBe("IK GELOOF DIT NIET!");
    expect([second?.said, second?.reading]).toEqual(["", undefined]);
    expect(second?.state).toEqual(first?.state);
    expect(first?.state.arousal).toBeGreaterThanOrEqual(6.5);
  });

  it("puts what the tenant says in several turns together, and hears each", () => {
    const { turns } = read([
      { tenant: "IK GELOOF DIT NIET!" },
      { tenant: " " },
      { tenant: "Waarom?" },
      { trainee: "Ja." },
    ]);
    expect(turns[0]?.exchange.tenant.said).toBe("IK GELOOF DIT NIET! Waarom?");
    expect(turns[0]?.exchange.asked).toBe(true);
  });

  it("numbers the trainee's turns from 1 and knows the news when it is given", () => {
    const { turns, history } = read([
      { tenant: "Ja?" },
      { trainee: "Ik heb slecht nieuws voor u." },
      { tenant: "Wat dan?" },
      { trainee: "Uw woning wordt ontruimd." },
    ]);
    expect(turns.map(({ exchange: { turn, news } }) => [turn, news])).toEqual([
      [1, "none"],
      [2, "first"],
    ]);
    expect(history.newsAt).toBe(2);
  });

  it("remembers that the tenant threatened to break off, until they have calmed down", () => {
    const threat: Turn = { tenant: "Ik sla je op je bek! Eruit!" };
    const calm: Turn = { tenant: "Oké, dank u. Hoe gaat het nu verder?" };
    expect(read([threat, { trainee: "Ja." }]).ended).toBe("aggression");
    expect(read([threat, { trainee: "Ja." }, calm]).ended).toBe(undefined);
  });

  it("of any lines has states within bounds", () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom("NEE!", "Ik ben bang.", "Ok.", "...", "(huilt)", "Waarom?"),
    );
    const turn = fc.oneof(
      line.map((tenant) => ({ tenant })),
      line.map((trainee) => ({ trainee })),
    );
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), fc.constantFrom(...LANGUAGES), (turns, language) => {
        const { turns: read_, finalState } = read(turns, language);
        const states = [...read_.map(({ exchange }) => exchange.tenant.state), finalState];
        for (const { arousal, trust, hope } of states)
          for (const value of [arousal, trust, hope]) expect(value >= 0 && value <= 10).toBe(true);
        expect(read_).toHaveLength(turns.filter((one) => "trainee" in one).length);
      }),
    );
  });
});
