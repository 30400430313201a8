import { statement as validate } from "@learninglocker/xapi-validation/dist/factory.js";
import fc from "fast-check";
import { validate as isUuid, version } from "uuid";
import { describe, expect, it } from "vitest";
import { SKILLS } from "../../src/language/terms.js";
import { ANONYMOUS, readActor } from "../../src/report/xapi/actor.js";
import { toXapi } from "../../src/report/xapi.js";
import type { ReportOptions } from "../../src/report/renderer.js";
import type { Assessed } from "../../src/assessment/assessment.js";
import { BROKEN, LOOPED, scripted, transcribed, withText } from "./support/assessed.js";
import { anyText } from "./support/nasty.js";

interface Statement {
  readonly id: string;
  readonly actor: object;
  readonly verb: { readonly id: string };
  readonly object: {
    readonly id: string;
    readonly definition: { readonly type: string; readonly name: object };
  };
  readonly result: {
    readonly score: object;
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly context: {
    readonly registration: string;
    readonly language: string;
    readonly contextActivities?: { readonly parent: readonly { readonly id: string }[] };
  };
  readonly timestamp?: string;
}

function statements(assessed: readonly Assessed[], options: Partial<ReportOptions> = {}): Statement[] {
  return JSON.parse(toXapi(assessed, { language: "nl", ...options })) as Statement[];
}

/** What the validator of a learning record store has to say. */
function complaints(all: readonly Statement[]): string[] {
  return all.flatMap((statement) => validate(statement, ["statement"]).map(String));
}

const looped = scripted(LOOPED, { selfRating: { listening: 5 } });
const VERB = "http://adlnet.gov/expapi/verbs";

describe("xAPI", () => {
  it("is what a learning record store accepts", () => {
    const kept = { ...looped, playedAt: "2026-11-23T18:30:05+01:00" };
    const all = statements([looped, scripted(BROKEN), transcribed(["Wat is er?", "Hm."]), kept]);
    expect(all.length).toBeGreaterThan(4);
    expect(complaints(all)).toEqual([]);
    expect(complaints([{ ...all[0]!, id: "no id" }])).not.toEqual([]);
  });

  it("says of a conversation that it was completed, what it scored, and each skill after it", () => {
    const [whole, ...skills] = statements([looped]);
    const { score, outcome } = looped.assessment;
    expect(whole!.verb.id).toBe(`${VERB}/completed`);
    expect(whole!.result).toMatchObject({
      score: { scaled: score / 100, raw: score, min: 0, max: 100 },
      completion: true,
      success: outcome === "reasonable",
    });
    expect(whole!.object.definition).toMatchObject({
      type: "http://adlnet.gov/expapi/activities/simulation",
      name: { nl: looped.title },
    });
    const counted = SKILLS.filter((skill) => looped.assessment.skills[skill] !== null);
    expect(skills.map(({ object }) => object.id.split("/").at(-1))).toEqual(counted);
    for (const { verb, context } of skills) {
      expect(verb.id).toBe(`${VERB}/scored`);
      expect(context.contextActivities!.parent[0]!.id).toBe(whole!.object.id);
      expect(context.registration).toBe(whole!.context.registration);
    }
  });

  it("was only attempted when the news was never given, and is a success from the minimum on", () => {
    const untold = scripted(["Goedemiddag."]);
    expect(statements([untold])[0]).toMatchObject({
      verb: { id: `${VERB}/attempted` },
      result: { completion: false, success: false },
    });
    const { score } = looped.assessment;
    const success = (minScore: number): boolean | undefined =>
      statements([looped], { minScore })[0]!.result.success;
    expect([success(score), success(score + 1)]).toEqual([true, false]);
  });

  it("tells the rest under addresses of its own, and no word of what was said", () => {
    const [whole] = statements([looped]);
    const told = Object.entries(whole!.result.extensions!);
    expect(
      told
        .map(([address]) => address)
        .filter((address) => !address.startsWith("https://badnews-coach.invalid/xapi/")),
    ).toEqual([]);
    const named = new Map(told.map(([address, value]) => [address.split("/").at(-1)!, value]));
    expect(Object.fromEntries<unknown>(named)).toMatchObject({
      outcome: looped.assessment.outcome,
      verdict: looped.assessment.verdict,
      skills: looped.assessment.skills,
      "explanation-loops": looped.assessment.explanationLoops,
      "self-rating": { listening: 5 },
    });
    const text = toXapi([looped], { language: "nl" });
    const said = looped.assessment.turns.flatMap(({ tenant, trainee }) => [tenant, trainee]).filter(Boolean);
    expect(said.filter((sentence) => text.includes(sentence))).toEqual([]);
  });

  it("has ids by content: the same again, another for another", () => {
    const ids = (assessed: Assessed, options: Partial<ReportOptions> = {}): string[] =>
      statements([assessed], options).map(({ id }) => id);
    const all = ids(looped);
    expect(all.every((id) => isUuid(id) && version(id) === 5)).toBe(true);
    expect(new Set(all).size).toBe(all.length);
    expect(ids(looped, { language: "en", minScore: 3 })).toEqual(all);
    expect(ids(scripted(LOOPED, { account: true, selfRating: { listening: 5 } }))).toEqual(all);
    const others = [
      ids(scripted(LOOPED)),
      ids(scripted(LOOPED, { selfRating: { listening: 5 }, file: "b.yaml" })),
      ids({ ...looped, playedAt: "2026-11-23T18:30:05Z" }),
      ids(looped, { actor: readActor("mailto:a@b.nl") }),
    ].map(([first]) => first);
    expect(new Set([all[0], ...others]).size).toBe(5);
  });

  it("has a time only where one was kept", () => {
    expect(statements([looped]).some(({ timestamp }) => timestamp !== undefined)).toBe(false);
    const playedAt = "2026-11-23T18:30:05+01:00";
    expect(new Set(statements([{ ...looped, playedAt }]).map(({ timestamp }) => timestamp))).toEqual(
      new Set([playedAt]),
    );
  });

  it("is about nobody in particular unless it is told", () => {
    expect(statements([looped])[0]!.actor).toEqual(ANONYMOUS);
    const actor = readActor("account:https://lms.example.org#m.jansen");
    expect(statements([looped], { actor })[0]!.actor).toEqual(actor);
  });

  it("stays acceptable whatever was typed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(complaints(statements([withText(looped, text)]))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("an actor", () => {
  it.each([
    ["mailto:m.jansen@example.org", { objectType: "Agent", mbox: "mailto:m.jansen@example.org" }],
    ["MAILTO:a+b@x.co.uk", { objectType: "Agent", mbox: "mailto:a+b@x.co.uk" }],
    [
      "account:https://lms.example.org/x#m.jansen",
      { objectType: "Agent", account: { homePage: "https://lms.example.org/x", name: "m.jansen" } },
    ],
    [
      "account:http://intranet#12#3",
      { objectType: "Agent", account: { homePage: "http://intranet", name: "12#3" } },
    ],
  ])("is read from %j", (text, actor) => {
    expect(readActor(text)).toEqual(actor);
    expect(complaints([{ ...statements([looped])[0]!, actor }])).toEqual([]);
  });

  it.each([
    "",
    "m.jansen",
    "m@x.nl",
    "mailto:m",
    "mailto:m@x",
    "mailto:a@b.c d",
    "account:lms#x",
    "account:https://x",
    "account:https://x#",
    "account:https://x y#z",
  ])("is not read from %j", (text) => expect(readActor(text)).toBeUndefined());
});
