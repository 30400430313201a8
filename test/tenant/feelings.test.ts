import { describe, expect, it } from "vitest";
import { after } from "../exchange/support/toy.js";
import type { TenantProfile } from "../../src/tenant/line.js";
import { layersOf, temperOf } from "../../src/tenant/mind.js";
import { answered, mindAt, PROFILE, through } from "./support/toy-tenant.js";

const TOLD = after(["xbadnews", "xother"]);

describe("hope", () => {
  const SUMMARY = "You are angry.";

  it.each<[string, readonly string[], string, number]>([
    ["the news again with a summary", [], `${SUMMARY} xbadnews.`, -1],
    ["the news again after a summary", [SUMMARY], "xbadnews", -1],
    ["the bare news again", [], "xbadnews", 0],
    ["reasons", [], "xexplanation", 0.5],
    ["false hope", [], "xfalsehope", 2],
    ["reasons and false hope", [], "xexplanation. xfalsehope.", 2.5],
    ["a summary", [], SUMMARY, 0],
  ])("%s", (_, before, text, change) => {
    const history = after(["xbadnews", "xother", ...before]);
    expect(answered(text, mindAt(), { history }).state.hope).toBe(5 + change);
  });

  it("is not fed by reasons given to a calm tenant, and stays within 0 and 10", () => {
    const calm = mindAt({ arousal: 3, feeling: "none" });
    expect(answered("xexplanation", calm, { history: TOLD }).state.hope).toBe(5);
    expect(answered("xfalsehope", mindAt({ hope: 9.5 }), { history: TOLD }).state.hope).toBe(10);
    expect(answered("xbadnews", mindAt({ hope: 1 })).state.hope).toBe(0);
  });
});

describe("trust", () => {
  it.each<[string, readonly string[], string, number]>([
    ["a fitting summary", [], "You are angry.", 0.5],
    ["a fitting summary with an explanation behind it", [], "You are angry. xexplanation.", 0],
    ["explaining", [], "xexplanation", 0],
    ["explaining again", ["xexplanation"], "xexplanation", -0.5],
    ["and again", ["xexplanation", "xexplanation"], "xexplanation", -0.5],
    ["minimising", [], "xminimising", -1],
    ["blame", [], "xblame", -1],
    ["an emotion-block", [], "xemotionblock", -1],
    ["a flat wrong claim", [], "You are scared.", -0.5],
    ["a wrong guess", [], "Maybe you are scared.", 0],
  ])("%s", (_, before, text, change) => {
    const history = after(["xbadnews", "xother", ...before]);
    expect(answered(text, mindAt(), { history }).state.trust).toBe(5 + change);
  });
});

describe("what lies underneath", () => {
  it("opens after two fitting summaries since the news", () => {
    const turns = ["You are stunned.", "xother", "You are scared about the door."];
    const states = [1, 2, 3].map((count) => through(turns.slice(0, count)));
    expect(states.map(({ state, opened }) => [state.feeling, opened])).toEqual([
      ["fear", false],
      ["fear", false],
      ["shame", true],
    ]);
  });

  it("counts a summary said again, but none that does nothing", () => {
    expect(through(["You are stunned.", "You are scared.", "You are scared."]).opened).toBe(true);
    expect(through(["You are stunned.", "You are angry.", "Maybe you are sad."]).opened).toBe(false);
  });

  it("is not opened by a summary with an explanation behind it", () => {
    const spoiled = through(["You are stunned.", "You are scared of the door. xexplanation."]);
    expect([spoiled.opened, spoiled.fitting, spoiled.state.feeling]).toEqual([false, 1, "fear"]);
    expect(through(["You are stunned. xsolution."]).state.feeling).toBe("disbelief");
  });

  it("is no more to be had where nothing lies underneath", () => {
    const plain = temperOf({ ...PROFILE, underneath: {} }, "real");
    const mind = through(["You are stunned.", "You are scared.", "You are scared of the door."], plain);
    expect([mind.state.feeling, mind.opened, mind.fitting]).toEqual(["fear", false, 3]);
  });

  it.each([
    ["disbelief", false, ["fear", "shame"]],
    ["anger", false, ["sadness"]],
    ["anger", true, []],
    ["disappointment", false, []],
    ["none", false, []],
  ] as const)("of %s, opened %s, can be reached: %j", (feeling, opened, layers) => {
    expect(layersOf(mindAt({ feeling }, { opened }), PROFILE)).toEqual(layers);
  });
});

describe("the shock", () => {
  it.each([
    ["gives way to the feeling of the start after a fitting summary", "You are stunned.", "fear"],
    ["gives way when what it covers is named", "You are scared.", "fear"],
    ["stays after one that misses", "You are disappointed.", "disbelief"],
    ["stays after anything else", "xapology", "disbelief"],
  ])("%s", (_, text, feeling) => {
    expect(through([text]).state.feeling).toBe(feeling);
  });

  it("stays where the start had no feeling", () => {
    const start = { ...PROFILE.start, feeling: "none" } as const;
    expect(through(["You are stunned."], temperOf({ ...PROFILE, start }, "real")).state.feeling).toBe(
      "disbelief",
    );
  });

  it.each<[string, Partial<TenantProfile>, string]>([
    ["lands in the scenario's own feeling", { afterNews: { arousal: 8, feeling: "anger" } }, "anger"],
    ["else in that of the start", { afterNews: { arousal: 8 } }, "fear"],
    [
      "else in disbelief",
      { afterNews: { arousal: 8 }, start: { ...PROFILE.start, feeling: "none" } },
      "disbelief",
    ],
  ])("%s", (_, profile, feeling) => {
    expect(through([], temperOf({ ...PROFILE, ...profile }, "real")).state.feeling).toBe(feeling);
  });
});

describe("anger", () => {
  it.each([
    [["xexplanation", "xsolution"], "anger"],
    [["xexplanation", "Mumble.", "xsolution"], "anger"],
    [["xexplanation", "xapology", "xsolution"], "disbelief"],
    [["xexplanation"], "disbelief"],
  ] as const)("comes of two heating turns in a row: %j", (turns, feeling) => {
    expect(through(turns).state.feeling).toBe(feeling);
  });

  it("covers again what had come out, and two more summaries open what lies under it", () => {
    const opened = ["You are stunned.", "You are scared."];
    const heated = through([...opened, "xblame", "xblame"]);
    expect([heated.state.feeling, heated.opened, heated.fitting]).toEqual(["anger", false, 0]);
    const livid = ["You are livid about the door.", "You are livid about the piano."];
    expect(through([...opened, "xblame", "xblame", ...livid]).state.feeling).toBe("sadness");
  });
});

describe("calm", () => {
  it("is no feeling at all, from under 3.5", () => {
    const at = (arousal: number): string =>
      answered("xother", mindAt({ arousal }), { history: TOLD }).state.feeling;
    expect([at(3.25), at(3.2)]).toEqual(["anger", "none"]);
  });

  it.each<[string, Partial<TenantProfile>, boolean, string]>([
    ["the feeling of the start", {}, true, "fear"],
    [
      "where that was none, the one after the news",
      { start: { ...PROFILE.start, feeling: "none" } },
      true,
      "disbelief",
    ],
    ["before the news, none", { start: { ...PROFILE.start, feeling: "none" } }, false, "none"],
  ])("heated again brings back %s", (_, profile, told, feeling) => {
    const temper = temperOf({ ...PROFILE, ...profile }, "real");
    const calm = mindAt({ arousal: 3, feeling: "none" }, { told });
    expect(answered("xminimising", calm, { history: TOLD }, temper).state.feeling).toBe(feeling);
  });
});
