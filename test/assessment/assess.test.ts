import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, type AssessInput } from "../../src/assessment/assess.js";
import { InputError } from "../../src/assessment/input/input-error.js";
import type { Turn } from "../../src/assessment/turn.js";
import { LANGUAGES, MOVES, SKILLS } from "../../src/language/terms.js";
import { MOST_TURNS } from "../../src/session/session.js";
import { CONTENT, eviction, TO_CALM, TOY } from "../support/played.js";

const NEWS = "De woning wordt op 14 mei ontruimd.";
const TALK: readonly Turn[] = [
  { tenant: "Wat komt u hier doen?" },
  { trainee: "Ik heb heel slecht nieuws voor u. Uw woning wordt op 14 mei ontruimd." },
  { tenant: "Dat meent u niet! NEE!" },
  { trainee: "" },
  { tenant: "Ik ben zo bang!" },
  { trainee: "U bent heel bang." },
];

function script(lines: readonly string[]): readonly Turn[] {
  return lines.map((trainee) => ({ trainee }));
}

/** Every key with its kind of value, lists by their first item. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

describe("an assessment with words of one's own", () => {
  const words = {
    moves: { explanation: ["het zorgkompas"] },
    feelings: [{ family: "fear", strength: 3, states: ["paniekzaaierig"] }],
  } as const;
  const said = "Het zorgkompas. U bent paniekzaaierig.";

  function movesOf(input: AssessInput, turn: number): string[] | undefined {
    return assess(input).assessment.turns[turn]?.moves.map(({ move }) => move);
  }

  it("reads a script and a transcript with them, with a scenario and without", () => {
    const talk = [...TALK.slice(0, -1), { trainee: said }];
    const inputs: AssessInput[] = [
      { turns: talk, news: NEWS },
      { turns: talk, scenario: eviction("nl") },
      { turns: script(["", "", said]), scenario: eviction("nl") },
    ];
    for (const input of inputs) {
      expect(movesOf(input, 2)).not.toContain("explanation");
      expect(movesOf({ ...input, words }, 2)).toEqual(["explanation", "feeling-summary"]);
    }
  });

  it("keeps the scenario's own words, and leaves the scenario as it is", () => {
    const turns = script(["xapology. Het zorgkompas."]);
    expect(movesOf({ turns, scenario: TOY, words }, 0)).toEqual(["apology", "explanation"]);
    expect(movesOf({ turns, scenario: TOY }, 0)).toEqual(["apology"]);
  });

  it("reads what somebody wrote down with them", () => {
    const text = `Nieuws: ${NEWS}\nHuurder: NEE!\nMedewerker: ${said}`;
    const { assessment } = assess({ text, kind: "text", words });
    expect(assessment.turns[0]?.moves).toMatchObject([{ move: "explanation" }, { move: "feeling-summary" }]);
  });
});

describe("an assessment", () => {
  const { assessment } = assess({ turns: TALK, news: NEWS, seed: 7 }, { file: "me.yaml", language: "en" });

  it("has the shape that the outside knows (contract)", () => {
    expect(shapeOf(assessment)).toEqual({
      version: "number",
      file: "string",
      scenario: "null",
      language: "string",
      seed: "number",
      kind: "string",
      score: "number",
      verdict: "string",
      outcome: "string",
      explanationLoops: [],
      feelingSummaries: ["number"],
      skills: Object.fromEntries(
        SKILLS.map((skill) => [skill, skill === "standing-by-the-news" ? "null" : "number"]),
      ),
      turns: [
        {
          turn: "number",
          tenant: "string",
          trainee: "string",
          tenantState: { arousal: "number", feeling: "string", trust: "number", hope: "number" },
          moves: [{ move: "string", quote: "string", start: "number", end: "number" }],
          findings: [],
        },
      ],
      finalState: { arousal: "number", feeling: "string", trust: "number", hope: "number" },
      findings: [],
      unplayed: [],
    });
    expect(Object.keys(assessment)).toEqual(Object.keys(JSON.parse(JSON.stringify(assessment)) as object));
  });

  it("tells what it knows", () => {
    expect(assessment).toMatchObject({
      version: 1,
      file: "me.yaml",
      language: "nl",
      seed: 7,
      kind: "transcript",
    });
    expect(assessment.turns.map(({ turn, tenant, trainee }) => [turn, tenant, trainee])).toEqual([
      [1, "Wat komt u hier doen?", "Ik heb heel slecht nieuws voor u. Uw woning wordt op 14 mei ontruimd."],
      [2, "Dat meent u niet! NEE!", ""],
      [3, "Ik ben zo bang!", "U bent heel bang."],
    ]);
    expect(assessment.feelingSummaries).toEqual([3]);
    const [summary] = assessment.turns[2]?.moves ?? [];
    expect(summary).toMatchObject({ move: "feeling-summary", feeling: "fear", quote: "U bent heel bang" });
    expect(assessment.turns[1]?.findings[0]).toMatchObject({
      rule: "silence-well-placed",
      severity: "praise",
      start: 0,
      end: 0,
    });
  });

  it("has its messages in the language asked for, and better sentences in that of the conversation", () => {
    const turns: Turn[] = [
      ...TALK,
      { tenant: "Waarom?!" },
      { trainee: "Omdat de rechter dat heeft beslist." },
    ];
    const [dutch, english] = LANGUAGES.map(
      (language) => assess({ turns, news: NEWS }, { language }).assessment.turns.at(-1)?.findings[0],
    );
    expect(dutch?.rule).toBe("explanation-while-emotional");
    expect(dutch?.message).not.toBe(english?.message);
    expect(dutch?.suggestion).toBe(english?.suggestion);
    expect(english?.suggestion).toMatch(/^U /);
  });

  it("has the account in it where that is asked for, and beside it always", () => {
    const told = assess({ turns: TALK, news: NEWS }, { account: true });
    expect(told.assessment.account).toEqual(told.account);
    expect(told.account.length).toBeGreaterThan(0);
    expect(assess({ turns: TALK, news: NEWS }).assessment).not.toHaveProperty("account");
  });

  it("has the trainee's own marks where there are any", () => {
    const marks = { listening: 4 };
    expect(assess({ turns: TALK, news: NEWS, selfRating: marks }).assessment.selfRating).toEqual(marks);
    expect(assessment).not.toHaveProperty("selfRating");
  });
});

describe("a script", () => {
  const toy: AssessInput = {
    turns: script(["xforewarning. xbadnews.", "", ...TO_CALM, CONTENT, "Bye.", "/quit"]),
    scenario: TOY,
  };

  it("is played against the scenario's tenant, and what comes after the end is not played", () => {
    const { assessment, difficulty, tenantName } = assess(toy);
    expect(assessment).toMatchObject({
      kind: "script",
      scenario: "toy",
      seed: 1,
      score: 100,
      outcome: "reasonable",
      verdict: "absorbed",
    });
    expect(assessment.unplayed).toEqual([
      { turn: 9, trainee: "Bye." },
      { turn: 10, trainee: "/quit" },
    ]);
    expect([difficulty, tenantName]).toEqual(["real", TOY.tenant.name]);
  });

  it("says what begins with a slash, and does not obey it", () => {
    const lines = ["/quit", "//undo", " /stop nu", "xbadnews"];
    const { turns } = assess({ turns: script(lines), scenario: TOY }).assessment;
    expect(turns.map(({ trainee }) => trainee)).toEqual(["/quit", "//undo", "/stop nu", "xbadnews"]);
  });

  it("heeds the seed and the difficulty", () => {
    const lines = script([
      "Ik heb slecht nieuws. Uw woning wordt ontruimd.",
      "",
      "U bent hier van geschrokken.",
      "Vertelt u eens.",
    ]);
    const scenario = eviction("nl");
    const said = (seed: number): unknown =>
      assess({ turns: lines, scenario, seed }).assessment.turns.map(({ tenant }) => tenant);
    expect(said(1)).toEqual(said(1));
    expect([2, 3, 4].some((seed) => JSON.stringify(said(seed)) !== JSON.stringify(said(1)))).toBe(true);
    const onset = (difficulty: "gentle" | "hard"): unknown =>
      assess({ turns: lines, scenario, difficulty }).assessment.turns[1]?.tenantState.arousal;
    expect([onset("gentle"), onset("hard")]).toEqual([6, 9]);
  });

  it("ends after as many turns as a session", () => {
    const { assessment } = assess({ turns: script(Array(MOST_TURNS + 2).fill("xother.")), scenario: TOY });
    expect([assessment.turns.length, assessment.unplayed.length]).toEqual([MOST_TURNS, 2]);
  });

  it("can bring its own news", () => {
    const turns = script(["De tuin verdwijnt voor parkeerplaatsen."]);
    const scenario = eviction("nl");
    expect(assess({ turns, scenario }).assessment.outcome).toBe("not-told");
    expect(
      assess({ turns, scenario, news: "De tuin verdwijnt voor parkeerplaatsen." }).assessment.outcome,
    ).toBe("emotional");
  });

  it("needs a scenario, and a transcript needs its news", () => {
    expect(() => assess({ turns: script(["a"]), news: NEWS })).toThrow(RangeError);
    expect(() => assess({ turns: TALK })).toThrow(RangeError);
    expect(assess({ turns: TALK, scenario: eviction("nl") }).assessment).toMatchObject({
      kind: "transcript",
      scenario: "eviction",
    });
  });
});

describe("a text", () => {
  const TEXT = `Nieuws: ${NEWS}\nHuurder: Wat?\nMedewerker: Uw woning wordt op 14 mei ontruimd.`;

  it("is assessed as it is written", () => {
    const yaml = JSON.stringify({ turns: TALK, news: NEWS });
    expect(assess({ text: yaml }).assessment).toEqual(assess({ turns: TALK, news: NEWS }).assessment);
    expect(assess({ text: TEXT, kind: "text" }).assessment).toMatchObject({
      kind: "transcript",
      language: "nl",
    });
    const played = assess({ text: "scenario: toy\nturns: [{trainee: xbadnews}]", scenario: TOY });
    expect(played.assessment).toMatchObject({ kind: "script", scenario: "toy" });
  });

  it.each([
    ["turns: 1", "expected-list (1:8)"],
    [
      `{news: N, turns: [{trainee: a}, {tenant: b}]}\n---\n{news: N, turns: [{trainee: a}, {tenant: b}]}`,
      "2 conversations",
    ],
    ["", "file-empty (0:0)"],
  ])("that can not be read is an error that says where: %j", (text, message) => {
    expect(() => assess({ text })).toThrow(InputError);
    expect(() => assess({ text })).toThrow(message);
  });
});

describe("the language of a transcript", () => {
  it.each<[string, Partial<AssessInput>, string]>([
    ["is told from its words", {}, "nl"],
    ["is the one it names", { language: "en" }, "en"],
    ["is the scenario's", { scenario: eviction("en") }, "en"],
    [
      "is that of the interface where nothing tells",
      { turns: [{ tenant: "Ok." }, { trainee: "Hm." }] },
      "en",
    ],
  ])("%s", (_, more, language) => {
    expect(assess({ turns: TALK, news: NEWS, ...more }).assessment.language).toBe(language);
  });
});

describe("any transcript", () => {
  const line = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom(
      "U bent boos, maar regels zijn regels.",
      "Uw woning wordt ontruimd. Dat komt door de schuld.",
      "😀 You're angry.",
    ),
  );
  const turn = fc.oneof(
    line.map((tenant) => ({ tenant })),
    line.map((trainee) => ({ trainee })),
  );

  it("keeps its spans inside its texts, its score between 0 and 100, and gives the same answer twice", () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 8 }), (turns: readonly Turn[]) => {
        const input = { turns: [{ tenant: "Dag." }, ...turns], news: NEWS };
        const { assessment } = assess(input);
        expect(assess(input).assessment).toEqual(assessment);
        expect(assessment.score >= 0 && assessment.score <= 100 && Number.isInteger(assessment.score)).toBe(
          true,
        );
        for (const { trainee, moves, findings } of assessment.turns) {
          for (const { move, quote, start, end } of moves) {
            expect(MOVES).toContain(move);
            expect(trainee.slice(start, end)).toBe(quote);
          }
          for (const { start, end } of findings)
            expect(start >= 0 && start <= end && end <= trainee.length).toBe(true);
        }
      }),
    );
  });
});
