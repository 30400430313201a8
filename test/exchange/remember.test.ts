import { describe, expect, it } from "vitest";
import type { History } from "../../src/exchange/history.js";
import { remember } from "../../src/exchange/remember.js";
import { after, answer, type Around } from "./support/toy.js";

const CALM: Around = { state: { arousal: 3, feeling: "none" } };

describe("whether the news stands", () => {
  it.each([
    [[], false],
    [["xfalsehope"], false],
    [["xbadnews"], true],
    [["xfalsehope", "xbadnews"], true],
    [["xbadnews", "xfalsehope"], false],
    [["xbadnews", "xfalsehope", "You are angry.", ""], false],
    [["xbadnews", "xfalsehope", "xbadnews"], true],
    [["xbadnews. xfalsehope."], false],
    [["xbadnews", "xexplanation", "", "xapology"], true],
  ])("after %j: %s", (turns, stands) => {
    expect(after(turns).newsStands).toBe(stands);
  });

  it("knows in which turn it was first given", () => {
    expect(after(["Mumble.", ""]).newsAt).toBe(null);
    expect(after(["Mumble.", "xbadnews", "", "xbadnews"]).newsAt).toBe(2);
  });
});

describe("what is counted", () => {
  it.each<[keyof History, readonly string[], number]>([
    ["silences", ["", " … "], 2],
    ["silences", ["", "Mumble."], 0],
    ["bareNews", ["xbadnews", "", "xbadnews"], 2],
    ["bareNews", ["xbadnews", "xbadnews", "You are angry. xbadnews."], 0],
    ["bareNews", ["xbadnews", "You are sad.", "xbadnews"], 1],
    ["turns", ["", "Mumble.", "xbadnews"], 3],
  ])("%s after %j is %d", (count, turns, wanted) => {
    expect(after(turns)[count]).toBe(wanted);
  });

  it.each<[readonly string[], number]>([
    [["Piano."], 1],
    [["Piano.", "The piano."], 2],
    [["Piano.", "Your piano."], 0],
    [["Piano.", "Mumble."], 0],
    [["Piano. xapology."], 0],
  ])("%j gives the tenant's word back %d times in a row", (turns, echoes) => {
    const state = { said: "And the piano?" };
    expect(after(turns, state).echoes).toBe(echoes);
  });

  it.each<[readonly string[], number]>([
    [["xapology", "xacknowledgement"], 2],
    [["xapology", "xpark"], 0],
    [["xapology", "xexplanation"], 0],
    [["xapology", "You are angry."], 0],
    [["Mumble."], 0],
    [[""], 1],
  ])("%j passes a question by %d times in a row", (turns, ignored) => {
    expect(after(turns, { said: "What is it?" }).ignored).toBe(ignored);
    expect(after(turns, { said: "It is it." }).ignored).toBe(0);
  });
});

describe("content", () => {
  const told = after(["xbadnews"]);

  it.each<[string, boolean, boolean]>([
    ["xexplanation", true, false],
    ["xsolution", false, true],
    ["xexplanation. xsolution.", true, true],
    ["You are angry.", false, false],
  ])("%s to a calm tenant: explained %s, next step %s", (text, explained, nextStep) => {
    expect(after([text], { ...CALM, history: told })).toMatchObject({ explained, nextStep });
    expect(after([text], { history: told })).toMatchObject({ explained: false, nextStep: false });
  });

  it("counts for nothing before the news, nor with it", () => {
    for (const turns of [["xexplanation. xsolution."], ["xbadnews. xexplanation. xsolution."]])
      expect(after(turns, CALM)).toMatchObject({ explained: false, nextStep: false, calmWithout: 0 });
  });

  it("once given stays given, and calm turns without any are counted", () => {
    const without = after(["", "xapology"], { ...CALM, history: told });
    expect(without.calmWithout).toBe(2);
    const explained = after(["xexplanation", "", ""], { ...CALM, history: without });
    expect(explained).toMatchObject({ explained: true, calmWithout: 2 });
    expect(after([""], { history: without }).calmWithout).toBe(0);
  });
});

describe("feelings named and corrected", () => {
  it("keeps what was rightly named and what was wrongly claimed", () => {
    const history = after(["xbadnews", "You are powerless.", "You are sad.", "This hits home."]);
    expect(history.named).toEqual(["anger"]);
    expect(history.corrected).toEqual(["sadness"]);
    expect(history.summaries.map(({ family }) => family)).toEqual(["fear", "sadness", null]);
    expect(history.fittingAt).toBe(4);
  });

  it("leaves the exchange it looks at as it was", () => {
    const before = after(["xbadnews"]);
    const exchange = answer("You are angry.", { history: before });
    expect(remember(exchange)).toEqual(remember(exchange));
    expect(exchange.before).toBe(before);
    expect(before.turns).toBe(1);
  });
});
