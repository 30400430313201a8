import { describe, expect, it } from "vitest";
import { reactionTo } from "../../src/tenant/reaction.js";
import { after, answer, type Around } from "../exchange/support/toy.js";

const TOLD = ["xbadnews"];
const CALM: Around = { state: { arousal: 3, feeling: "none" } };
const QUESTION: Around = { said: "What is it?" };

/** How the tenant reacts to a turn after others. */
function reaction(text: string, before: readonly string[] = TOLD, around: Around = {}): string | undefined {
  return reactionTo(answer(text, { ...around, history: after(before, around) }));
}

describe("a reaction of its own", () => {
  it.each<[string, string | undefined, readonly [string, readonly string[], Around?]]>([
    ["nothing sure", "not-understood", ["Mumble.", TOLD]],
    ["nothing sure before the news", "not-understood", ["Mumble.", []]],
    ["anything but the news before the news", "news-not-given", ["xapology", []]],
    ["the news", undefined, ["xbadnews", []]],
    ["a but", "yes-but", ["You are angry, but xexplanation.", TOLD]],
    ["the first explaining turn", undefined, ["xexplanation", TOLD]],
    ["the second", "loop", ["xexplanation", [...TOLD, "xexplanation"]]],
    ["the third", "loop", ["xexplanation", [...TOLD, "xexplanation", "xexplanation"]]],
    ["a relapse", undefined, ["xexplanation", [...TOLD, "xexplanation", "You are angry."]]],
    ["another feeling", "wrong-feeling", ["You are scared.", TOLD]],
    ["too strong a word", "wrong-feeling", ["You are furious.", TOLD]],
    ["too faint a word", undefined, ["You are annoyed.", TOLD]],
    ["any feeling, to a calm tenant", undefined, ["You are scared.", TOLD, CALM]],
    ["the own summary again", undefined, ["You are angry.", [...TOLD, "You are angry."]]],
    ["and again", "parroted", ["You are angry.", [...TOLD, "You are angry.", "You are angry."]]],
    ["a fitting summary", undefined, ["You are angry.", TOLD]],
    ["a question passed by", undefined, ["xapology", TOLD, QUESTION]],
    ["twice", "question-ignored", ["xapology", [...TOLD, "xapology"], QUESTION]],
    ["by a calm tenant at once", "question-ignored", ["xapology", TOLD, { ...QUESTION, ...CALM }]],
    ["a crisis", undefined, ["xblame xcrisis", []]],
  ])("to %s", (_, wanted, turn) => {
    expect(reaction(...turn)).toBe(wanted);
  });

  it("to the third echo in a row", () => {
    const said: Around = { said: "The piano." };
    const echoes = (count: number): string | undefined =>
      reaction("Piano.", [...TOLD, ...Array.from({ length: count }, () => "Piano.")], said);
    expect([0, 1, 2].map(echoes)).toEqual([undefined, undefined, "parroted"]);
  });

  it("the heaviest wins: a but over the loop it stands in", () => {
    expect(reaction("You are scared, but xexplanation.", [...TOLD, "xexplanation"])).toBe("yes-but");
  });
});
