import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hear, UNHEARD, type Heard } from "../../src/exchange/heard.js";
import { levelOf, type TenantState } from "../../src/exchange/state.js";
import { lexiconOf } from "../../src/language/recognition.js";
import {
  FEELINGS,
  LANGUAGES,
  TENANT_FEELINGS,
  TENANT_SIGNS,
  type Language,
  type Level,
  type TenantFeeling,
  type TenantSign,
} from "../../src/language/terms.js";
import { read } from "../../src/language/text/read.js";
import type { Reading, Sentence } from "../../src/language/text/reading.js";
import { signsOf } from "../../src/language/text/signs.js";
import { VOICES } from "../../src/language/voices.js";

type Both = Readonly<Record<Language, string>>;

function at(arousal: number, feeling: TenantFeeling = "anger"): TenantState {
  return { arousal, feeling, trust: 4, hope: 4 };
}

function heardIn(language: Language, line: string, before?: TenantState): Heard {
  return hear(read(line, lexiconOf(language)), before);
}

/** The levels of the lines of a conversation, each heard after the one before. */
function levelsOf(language: Language, lines: readonly string[]): Level[] {
  let before: TenantState | undefined;
  return lines.map((line) => {
    before = heardIn(language, line, before).state;
    return levelOf(before.arousal);
  });
}

describe.each(LANGUAGES)("in %s, a single line", (language) => {
  it.each<[Level, TenantFeeling, Both]>([
    [
      "high",
      "anger",
      { nl: "Schandalig is het! Schaam u!", en: "It's an outrage! You should hang your heads!" },
    ],
    ["high", "anger", { nl: "Stelletje prutsers zijn jullie.", en: "You're a bunch of idiots, all of you." }],
    ["high", "anger", { nl: "DIT PIK IK NIET LANGER", en: "I AM NOT HAVING THIS" }],
    ["high", "sadness", { nl: "(huilt zachtjes)", en: "(sobbing)" }],
    [
      "high",
      "disbelief",
      { nl: "Gesloopt? U houdt me voor de gek.", en: "Torn down? You must be kidding me." },
    ],
    ["high", "disbelief", { nl: "Nee nee nee, dit is een grap.", en: "No no no, this has to be a wind-up." }],
    ["medium", "disappointment", { nl: "Ach, laat maar zitten.", en: "Forget it. Never mind." }],
    ["medium", "fear", { nl: "O jee. Is er iets mis?", en: "Oh dear. Is something wrong?" }],
    ["low", "none", { nl: "Goedemorgen, komt u verder.", en: "Good morning, do come in." }],
    ["low", "none", { nl: "Hallo! Loopt u maar even door!", en: "Hello! Come on in!" }],
    ["low", "none", { nl: "Oké, duidelijk. Dank u wel.", en: "Okay, that's clear. Thank you." }],
    [
      "low",
      "none",
      { nl: "Wanneer moet de sleutel ingeleverd zijn?", en: "When do the keys need to be back?" },
    ],
  ])("at %s with %s", (level, feeling, line) => {
    const { state } = heardIn(language, line[language]);
    expect([levelOf(state.arousal), state.feeling]).toEqual([level, feeling]);
  });

  it("that says nothing of a feeling leaves the middle, and rules no feeling out", () => {
    const { state, undertones } = heardIn(
      language,
      { nl: "De bus reed niet.", en: "The bus was late." }[language],
    );
    expect(levelOf(state.arousal)).toBe("medium");
    expect([state.feeling, ...undertones].toSorted()).toEqual([...FEELINGS].toSorted());
  });

  it("is heard by its words as well as by its marks: a cry is louder than what is said quietly", () => {
    const quiet = { nl: "U heeft het me beloofd.", en: "You promised me." }[language];
    const loud = quiet.replace(".", "!");
    expect(heardIn(language, loud).state.arousal).toBeGreaterThan(heardIn(language, quiet).state.arousal);
  });

  it("names its own feeling, and that one is heard", () => {
    const line = { nl: "Ik schaam me zo.", en: "I'm so ashamed of it." }[language];
    expect(heardIn(language, line, at(7)).state.feeling).toBe("shame");
  });
});

describe.each(LANGUAGES)("in %s, what is carried from line to line", (language) => {
  const neutral = { nl: "De kast staat in de gang.", en: "The wardrobe is in the hall." }[language];

  it("keeps most of the level over a line without a sign, and lets it fade", () => {
    const { arousal } = heardIn(language, neutral, at(8)).state;
    expect(arousal).toBeLessThan(8);
    expect(levelOf(arousal)).toBe("high");
  });

  it("keeps the feeling, and drops it once the tenant is calm", () => {
    expect(heardIn(language, neutral, at(8, "fear")).state.feeling).toBe("fear");
    const thanks = { nl: "Goed. Dank u wel.", en: "Right. Thank you." }[language];
    expect(heardIn(language, thanks, at(4, "fear")).state.feeling).toBe("none");
  });

  it("does not calm a shouting tenant with one word of thanks", () => {
    const thanks = { nl: "Nou, fijn, bedankt.", en: "Well, thanks a lot." }[language];
    expect(levelOf(heardIn(language, thanks, at(9)).state.arousal)).not.toBe("low");
  });

  it("follows a tenant who is listened to", () => {
    const lines = {
      nl: [
        "Dag. Komt u maar verder.",
        "Wat?! Maar dat kan helemaal niet!",
        "Jullie hebben het zelf toegezegd! Ik heb alles al ingepakt!",
        "(zucht) Ja. We hadden er zo naar uitgekeken.",
        "Oké. Wat zijn de mogelijkheden?",
        "Prima, dan hoor ik het maandag. Dank u.",
      ],
      en: [
        "Hello. Come in, have a seat.",
        "What?! But that's impossible!",
        "You gave us your word! I've packed everything already!",
        "(sighs) Yes. I'd so looked forward to it.",
        "Okay. What are my options?",
        "Fine, I'll wait to hear on Monday. Thank you.",
      ],
    }[language];
    expect(levelsOf(language, lines)).toEqual(["low", "high", "high", "medium", "low", "low"]);
  });

  it("loses trust to an accusation and gives it back to thanks; hope rises when the tenant bargains", () => {
    const blame = { nl: "Jullie liegen. Niemand luistert.", en: "You lied to us. Nobody listens." }[language];
    const thanks = { nl: "Dank u voor uw geduld.", en: "Thank you for your patience." }[language];
    const plea = { nl: "Kan er geen uitzondering gemaakt worden?", en: "Can't you make an exception?" }[
      language
    ];
    expect(heardIn(language, blame, at(6)).state.trust).toBeLessThan(4);
    expect(heardIn(language, thanks, at(6)).state.trust).toBeGreaterThan(4);
    expect(heardIn(language, plea, at(6)).state.hope).toBeGreaterThanOrEqual(6);
  });
});

describe.each(LANGUAGES)("in %s, breaking off", (language) => {
  it.each<[string, Both]>([
    [
      "complaint",
      { nl: "Ik dien hier een klacht over in.", en: "I'm making a formal complaint about this." },
    ],
    ["complaint", { nl: "U hoort nog van mijn advocaat!", en: "My solicitor will be in touch!" }],
    ["walked-out", { nl: "Ik hang nu op.", en: "I'm hanging up now." }],
    ["walked-out", { nl: "(loopt de kamer uit)", en: "(walks out of the room)" }],
    ["aggression", { nl: "Ik sla je kop eraf!", en: "I'll smash your face in!" }],
    ["aggression", { nl: "(duwt de medewerker tegen de muur)", en: "(shoves the officer against the wall)" }],
    ["aggression", { nl: "Eruit! Wegwezen! Nu!", en: "Out! Get out of my house! Now!" }],
  ])("as %s", (ended, line) => {
    expect(heardIn(language, line[language], at(8)).ended).toBe(ended);
  });

  it.each<Both>([
    { nl: "Kan ik daar een klacht over indienen?", en: "Can I make a complaint about that?" },
    { nl: "Ik ben zo boos!", en: "I'm so angry!" },
    { nl: "Goed, dan ga ik naar huis. Dank u.", en: "Right, I'm off home then. Thank you." },
  ])("not where nothing is broken off: %j", (line) => {
    expect(heardIn(language, line[language], at(4)).ended).toBeUndefined();
  });

  it("hears every way in which our own tenants break off", () => {
    const { endings } = VOICES[language];
    const missed = Object.entries(endings).flatMap(([ending, lines]) =>
      lines.filter((line) => (heardIn(language, line, at(8)).ended ?? "calm") !== ending),
    );
    expect(missed).toEqual([]);
  });
});

describe("both languages", () => {
  /** One line a sign: what one language hears the other hears too. */
  const EXAMPLES: Partial<Readonly<Record<TenantSign, Both>>> = {
    outcry: { nl: "Wat een schande.", en: "What a farce." },
    accusation: { nl: "Jullie hebben gelogen, alles was beloofd.", en: "You lied. It was promised." },
    reproach: { nl: "Dus ik mag het weer oplossen.", en: "So I have to sort it out again." },
    sarcasm: { nl: "Nou, fijn is dat.", en: "Oh great. How kind." },
    swearing: { nl: "Verdomme zeg.", en: "Bloody hell." },
    shock: { nl: "Het wil er niet in bij mij.", en: "I can't take it in." },
    despair: { nl: "Ik trek het niet meer.", en: "I can't go on." },
    alarm: { nl: "Waar moeten wij dan naartoe?", en: "Where are we supposed to go?" },
    grief: { nl: "Mijn zus is overleden.", en: "My sister died in spring." },
    shame: { nl: "Ik sta voor schut.", en: "I feel such a fool." },
    "let-down": { nl: "Ik had erop gehoopt.", en: "I was looking forward to it." },
    dread: { nl: "O jee.", en: "Oh dear." },
    resignation: { nl: "Laat maar.", en: "Never mind." },
    acceptance: { nl: "Dat is duidelijk.", en: "That makes sense to me." },
    thanks: { nl: "Bedankt.", en: "Cheers." },
    "sober-question": { nl: "Hoe nu verder?", en: "What happens next?" },
    greeting: { nl: "Goedemiddag.", en: "Good afternoon." },
    leaving: { nl: "Ik hang op.", en: "I'm hanging up." },
    "sending-away": { nl: "Mijn huis uit.", en: "Get out of my house." },
    complaint: { nl: "Ik dien een klacht in.", en: "I'll file a complaint." },
    "shown-tears": { nl: "(snikt)", en: "(sobs)" },
    "shown-shock": { nl: "(zwijgt)", en: "(falls silent)" },
    "shown-anger": { nl: "(schreeuwt)", en: "(shouting)" },
    "shown-attack": { nl: "(duwt haar)", en: "(pushes him)" },
    "shown-hurt": { nl: "(fluistert)", en: "(whispers)" },
    "shown-settling": { nl: "(zucht)", en: "(sighs)" },
    "shown-leaving": { nl: "(loopt weg)", en: "(walks off)" },
  };

  it("hear the same signs", () => {
    const deaf = TENANT_SIGNS.flatMap((sign) =>
      LANGUAGES.filter((language) => {
        const line = EXAMPLES[sign]?.[language];
        return line !== undefined && !signsOf(read(line, lexiconOf(language))).has(sign);
      }).map((language) => `${language} ${sign}`),
    );
    expect(deaf).toEqual([]);
    expect(Object.keys(EXAMPLES).length).toBe(TENANT_SIGNS.length - 7);
  });

  it("take what stands in brackets as seen, and the same words outside them as said", () => {
    for (const [language, word] of [
      ["nl", "huilt"],
      ["en", "crying"],
    ] as const) {
      const seen = heardIn(language, `(${word})`).state.arousal;
      expect(heardIn(language, `[${word}]`).state.arousal).toBe(seen);
      expect(heardIn(language, `*${word}*`).state.arousal).toBe(seen);
      expect(heardIn(language, `(${word}`).state.arousal).toBeLessThan(seen);
    }
  });

  it("hear dots and silence as a tenant for whom there are no words", () => {
    for (const language of LANGUAGES)
      for (const line of ["...", "…", ""])
        expect(levelOf(heardIn(language, line, at(8)).state.arousal)).toBe("high");
  });
});

const line = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "nee",
        "no",
        "boos",
        "(huilt)",
        "thanks",
        "dank u",
        "!",
        "?",
        "...",
        "(",
        "*",
        "WAT",
        "idiot",
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(" ")),
);
const number = fc.double({ min: 0, max: 10, noNaN: true });
const state = fc.option(
  fc.record({ arousal: number, trust: number, hope: number, feeling: fc.constantFrom(...TENANT_FEELINGS) }),
  { nil: undefined },
);

describe("whatever is said", () => {
  it("the state stays in range, and no feeling is left when the tenant is calm", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), line, state, (language, text, before) => {
        const heard = heardIn(language, text, before).state;
        for (const value of [heard.arousal, heard.trust, heard.hope]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(10);
        }
        expect(levelOf(heard.arousal) === "low" && heard.feeling !== "none").toBe(false);
      }),
    );
  });

  it("the same line after the same state is heard alike", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), line, state, (language, text, before) => {
        expect(heardIn(language, text, before)).toEqual(heardIn(language, text, before));
      }),
    );
  });

  it("a tenant is nowhere calmer for having been more upset before", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), line, number, number, (language, text, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const heard = (arousal: number): number => heardIn(language, text, at(arousal)).state.arousal;
        expect(heard(less)).toBeLessThanOrEqual(heard(more) + 1e-9);
      }),
    );
  });

  it("a tenant of whom nothing was heard is the one that the contract gives", () => {
    expect(UNHEARD).toEqual({ arousal: 3, feeling: "none", trust: 5, hope: 5 });
  });
});

describe("a line of a million characters", () => {
  /** A reading with a word in every unit, made without reading it: what is measured is the hearing alone. */
  function longReading(unit: string): Reading {
    const units = Math.floor(1_000_000 / unit.length);
    const word = read("a", lexiconOf("en")).words[0]!;
    const words = Array.from({ length: units }, (_, index) => {
      const start = index * unit.length + 1;
      return { ...word, start, end: start + 1 };
    });
    const sentences: Sentence[] = words.map((_, index) => ({
      from: index,
      to: index + 1,
      body: index,
      mood: "statement",
    }));
    return { text: unit.repeat(units), truncated: false, words, sentences, clauses: [], matches: [] };
  }

  // anything but a linear scan would take minutes
  it.each(["(A ", "*A ", "!A ", "(A)!", "A(!", ")A(", "?A ", "[A] (A) "])(
    "of %j is heard at once",
    (unit) => {
      const reading = longReading(unit);
      const started = performance.now();
      const heard = hear(reading, undefined).state;
      expect(performance.now() - started).toBeLessThan(3000);
      expect(Number.isFinite(heard.arousal)).toBe(true);
    },
  );
});
