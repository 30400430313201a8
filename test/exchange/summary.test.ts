import { describe, expect, it } from "vitest";
import type { SummaryJudgement } from "../../src/exchange/summary.js";
import { after, answer, type Around } from "./support/toy.js";

function judged(text: string, around: Around = {}): SummaryJudgement {
  const { summary } = answer(text, around);
  if (summary === undefined) throw new Error(`no feeling summary in: ${text}`);
  return summary;
}

describe("check 1, the feeling", () => {
  const sad: Around = { layers: ["sadness"] };
  const named: Around = { ...sad, history: after(["xbadnews", "You are angry."]) };
  const stunned: Around = { state: { feeling: "disbelief" }, layers: ["fear"] };

  it.each<[string, string, Around, string]>([
    ["the present one", "You are angry.", {}, "right"],
    ["a word that fits the present one as well", "You are powerless.", {}, "right"],
    ["one the tenant named", "You are scared.", { said: "I am scared." }, "right"],
    ["not one the tenant denied", "You are scared.", { said: "I am not scared." }, "wrong"],
    ["the deeper one before the present one was named", "You are sad.", sad, "wrong"],
    ["the deeper one after it", "You are sad.", named, "deeper"],
    ["what the shock covers, at once", "You are scared.", stunned, "deeper"],
    ["that it hits home", "This hits home.", {}, "unnamed"],
    ["another", "You are disappointed.", {}, "wrong"],
    ["another, guessed", "Maybe you are disappointed.", {}, "wrong"],
    ["the right one among others", "You are sad and angry.", {}, "right"],
    ["any, to a calm tenant", "You are angry.", { state: { arousal: 2, feeling: "none" } }, "wrong"],
  ])("%s: %s", (_, text, around, feeling) => {
    expect(judged(text, around)).toMatchObject({ feeling, worth: feeling === "wrong" ? 0 : 1 });
  });

  it("is taken from the summary that fits when there are two", () => {
    expect(judged("You are sad. You are angry.")).toMatchObject({ feeling: "right", family: "anger" });
  });
});

describe("check 2, the strength", () => {
  // How strong words fall at an arousal: bothered 1, annoyed 2, angry 3, livid 4, furious 5.
  it.each([
    [10, ["faint", "faint", "faint", "right", "right"]],
    [8, ["faint", "faint", "right", "right", "strong"]],
    [6, ["faint", "right", "right", "strong", "strong"]],
    [4, ["faint", "right", "right", "strong", "strong"]],
  ])("at %d", (arousal, wanted) => {
    const words = ["bothered", "annoyed", "angry", "livid", "furious"];
    const found = words.map((word) => judged(`You are ${word}.`, { state: { arousal } }));
    expect(found.map(({ strength }) => strength)).toEqual(wanted);
    expect(found.map(({ worth }) => worth)).toEqual(wanted.map((strength) => (strength === "right" ? 1 : 0)));
  });

  it.each([
    ["flat", "You are ashamed.", "strong"],
    ["as a guess", "Maybe you are ashamed.", "right"],
    ["flat but soft", "You are embarrassed.", "right"],
  ])("shame said %s: %s", (_, text, strength) => {
    expect(judged(text, { state: { feeling: "shame", arousal: 6 } }).strength).toBe(strength);
  });

  it("goes up a notch with a word like very", () => {
    const strength = (text: string): string => judged(text).strength;
    expect([strength("You are annoyed."), strength("You are very annoyed.")]).toEqual(["faint", "right"]);
  });
});

describe("checks 3 and 4, and the form", () => {
  it.each(["I am angry.", "My sister is angry, not me.", "Are they angry?"])(
    "%s is not about the tenant's own feeling",
    (text) => {
      expect(answer(text).summary).toBe(undefined);
    },
  );

  it.each<[string, boolean, number]>([
    ["You are angry, but xexplanation.", true, 0],
    ["You are angry. But xexplanation.", true, 0],
    ["You are angry, but you are sad as well.", false, 1],
    ["But you are angry.", false, 1],
    ["xbadnews. But you are angry.", false, 1],
    ["You are angry. xbadnews. But xexplanation.", false, 1],
  ])("%s: but %s, worth %d", (text, but, worth) => {
    expect(judged(text)).toMatchObject({ but, worth });
  });

  it("a row of four feeling words is no sentence, three still are", () => {
    const row = (text: string): [boolean, number] => [judged(text).list, judged(text).worth];
    expect(row("You are angry, sad and scared.")).toEqual([false, 1]);
    expect(row("You are angry, sad, scared and disappointed.")).toEqual([true, 0]);
  });

  it.each([
    ["Maybe you are angry.", true],
    ["Are you angry?", true],
    ["You are angry.", false],
  ])("%s: a guess %s", (text, tentative) => {
    expect(judged(text).tentative).toBe(tentative);
  });
});

describe("a summary with a cause", () => {
  const DOOR = "You are angry because the door sticks.";

  it.each([
    ["the same cause again", [DOOR], 1],
    ["the same cause a third time", [DOOR, DOOR], 2],
    ["the same cause in front of another", ["You are angry about the sticky door, the door sticks."], 1],
    ["another cause", ["You are angry because nobody phoned you back."], 0],
    [
      "a new cause each time",
      ["You are angry because nobody phoned.", "You are angry because winter comes."],
      0,
    ],
    ["no cause before", ["You are angry."], 0],
    ["another feeling", ["You are sad because the door sticks."], 0],
  ])("after %s", (_, before, repeated) => {
    expect(judged(DOOR, { history: after(["xbadnews", ...before]) })).toMatchObject({ repeated });
  });

  it("is nothing new when only the cause goes, or says nothing", () => {
    const history = after(["xbadnews", DOOR]);
    expect(judged("You are angry.", { history })).toMatchObject({ repeated: 1, worth: 0.5 });
    expect(judged("You are angry about the door.", { history }).repeated).toBe(1);
    const bare = after(["xbadnews", "You are angry."]);
    expect(judged("You are angry because it is so.", { history: bare }).repeated).toBe(1);
  });
});

describe("a summary said again", () => {
  const DOOR = "You are angry about the door.";

  it.each([
    [[], 0, 1],
    [[DOOR], 1, 0.5],
    [[DOOR, DOOR], 2, 0],
    [["You are angry about the neighbours."], 0, 1],
    [["You are sad about the door."], 0, 1],
    [["", "You are angry with the door, really."], 1, 0.5],
  ])("after %j was said %d times before and is worth %d", (before, repeated, worth) => {
    expect(judged(DOOR, { history: after(["xbadnews", ...before]) })).toMatchObject({ repeated, worth });
  });
});
