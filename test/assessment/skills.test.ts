import { describe, expect, it } from "vitest";
import { skillAccounts, skillsOf, type Skills } from "../../src/assessment/skills.js";
import type { Skill } from "../../src/language/terms.js";
import type { Around } from "../exchange/support/toy.js";
import { CALM, held, type Turn } from "./support/judged.js";

const TOLD = "xforewarning. xbadnews.";
const WHY = "xexplanation";
/** What a tenant who has calmed down is told. */
const CONTENT: Turn = ["xexplanation. xsolution.", CALM];
const DOOR: Around = { state: { arousal: 3, feeling: "fear" } };

/** A summary that fits, about another thing each time. */
function summary(thing: string): string {
  return `You are angry about ${thing}.`;
}

function skill(name: Skill, turns: readonly Turn[]): number | null {
  return skillsOf(skillAccounts(held(turns)))[name];
}

describe("without occasion a skill is null", () => {
  const NONE: Skills = {
    blow: null,
    listening: null,
    "feeling-summaries": null,
    "staying-out-of-explanation": null,
    "standing-by-the-news": null,
  };

  it.each<[string, readonly Turn[], Partial<Skills>]>([
    ["nothing said", [], {}],
    ["only the news", [[TOLD, DOOR]], { blow: 100 }],
    ["never the news, and a calm tenant", [["xother", DOOR]], { blow: 0 }],
    [
      "a tenant calm throughout",
      [
        [TOLD, DOOR],
        ["xother", CALM],
      ],
      { blow: 100 },
    ],
  ])("%s", (_, turns, some) => {
    expect(skillsOf(skillAccounts(held(turns)))).toEqual({ ...NONE, ...some });
  });

  it("what could not be read is no occasion to listen", () => {
    expect(skill("listening", [[TOLD, DOOR], "Mumble."])).toBe(null);
  });

  it("a crisis is no occasion for anything", () => {
    const crisis: Around = { said: "xcrisis" };
    expect(
      skillsOf(
        skillAccounts(
          held([
            [TOLD, DOOR],
            ["xblame", crisis],
          ]),
        ),
      ),
    ).toEqual({ ...NONE, blow: 100 });
  });
});

describe("dealing the blow", () => {
  const talk: Turn = ["xother", DOOR];

  it.each<[string, readonly Turn[], number]>([
    ["forewarned and at once", [[TOLD, DOOR]], 100],
    [
      "forewarned a turn ahead",
      [
        ["xforewarning", DOOR],
        ["xbadnews", DOOR],
      ],
      100,
    ],
    ["not forewarned", [["xbadnews", DOOR]], 85],
    ["in the third turn", [talk, talk, [TOLD, DOOR]], 75],
    ["in the fourth turn", [talk, talk, talk, [TOLD, DOOR]], 50],
    ["in the seventh turn", [talk, talk, talk, talk, talk, talk, [TOLD, DOOR]], 50],
    ["forewarned only afterwards", [["xbadnews", DOOR], "xforewarning"], 85],
  ])("%s", (_, turns, points) => {
    expect(skill("blow", turns)).toBe(points);
  });

  it("loses by going on talking, and by wrapping up", () => {
    const bare = skill("blow", [[TOLD, DOOR]]);
    const talkedOn = skill("blow", [[`${TOLD} xexplanation. xsolution. xapology. xother.`, DOOR]]);
    expect(talkedOn).toBeLessThan(bare!);
  });
});

describe("where the news is never given", () => {
  it("the tenant's emotion can still be met, and the blow is nothing", () => {
    const turns = [["xother", DOOR], summary("one"), summary("two")] as const;
    expect([skill("blow", turns), skill("listening", turns), skill("feeling-summaries", turns)]).toEqual([
      0, 50, 67,
    ]);
  });
});

describe("listening", () => {
  it.each<[string, readonly Turn[], number]>([
    ["silence right after the news", [""], 100],
    ["a fitting summary", [summary("one")], 100],
    ["an open question after a summary", [summary("one"), "xopenquestion"], 100],
    ["reading back after a summary", [summary("one"), "xcontentsummary"], 100],
    ["parking after a summary", [summary("one"), "xpark"], 100],
    ["asking on while a summary lasts", [summary("one"), "", "xopenquestion"], 100],
    ["asking on when it has worn off", [summary("one"), "", "xencourager", "xopenquestion"], 69],
    ["an open question out of the blue", ["xopenquestion"], 50],
    ["reading back out of the blue", ["xcontentsummary"], 50],
    ["an encourager", ["xencourager"], 100],
    ["encourager upon encourager", ["xencourager", "xencourager"], 63],
    ["an encourager between the rest", ["xencourager", summary("one"), "xencourager"], 100],
    ["silence that nothing called for", ["xapology", ""], 38],
    ["silence after silence", ["", ""], 50],
    ["question upon question", ["xopenquestion", "xopenquestion", "xopenquestion"], 33],
    ["sorry, and sorry again", ["xapology", "xapology"], 13],
    ["the news again, after a summary", [summary("one"), "xbadnews"], 100],
    ["a summary that misses", ["You are scared."], 50],
    ["the news again", ["xbadnews"], 50],
    ["an apology", ["xapology"], 25],
    ["explaining", [WHY], 0],
    ["a summary with an explanation behind it", [`${summary("one")} ${WHY}.`], 50],
    ["a summary with a but behind it", [`You are angry but ${WHY}.`], 0],
    ["blame", ["xblame"], 0],
    ["the mean of all", [summary("one"), WHY, "xencourager", "xapology"], 56],
    ["hurting undoes giving way", [summary("one"), "xblame"], 0],
    ["what was not read leaves the mean alone", [summary("one"), "Mumble."], 100],
    ["a boundary after an insult", [["xboundary", { said: "xinsult" }]], 100],
    ["a boundary out of place", ["xboundary"], 25],
  ])("%s", (_, turns, points) => {
    expect(skill("listening", [[TOLD, DOOR], ...turns, CONTENT])).toBe(points);
  });
});

describe("feeling summaries", () => {
  it.each<[string, readonly Turn[], number]>([
    ["none", ["xapology", "xapology"], 0],
    ["one of the two that are always asked", [summary("one")], 50],
    ["two", [summary("one"), summary("two")], 100],
    ["the own one again is half", [summary("one"), summary("one")], 75],
    ["two in six turns", [summary("one"), summary("two"), "", "", "", ""], 100],
    ["two in nine: one for every three", [summary("one"), summary("two"), "", "", "", "", "", "", ""], 67],
    [
      "four in all are enough",
      ["one", "two", "three", "four", "", "", "", "", "", "", "", ""].map((t) => t && summary(t)),
      100,
    ],
    [
      "one with the last word, behind an explanation, is half",
      [summary("one"), `${WHY}. ${summary("two")}`],
      75,
    ],
    ["one with an explanation behind it is none", [summary("one"), `${summary("two")} ${WHY}.`], 50],
    ["a flat miss costs", [summary("one"), summary("two"), "You are scared."], 90],
  ])("%s", (_, turns, points) => {
    expect(skill("feeling-summaries", [[TOLD, DOOR], ...turns, CONTENT])).toBe(points);
  });
});

describe("who stops before the tenant is calm", () => {
  it.each<[readonly Turn[], number, number]>([
    [[""], 25, 0],
    [["", summary("one")], 50, 33],
    [["", summary("one"), "", summary("two"), "xopenquestion"], 100, 67],
  ])("after %j has had %d of listening and %d of summaries to give", (turns, listened, summed) => {
    const all = [[TOLD, DOOR], ...turns] as const;
    expect([skill("listening", all), skill("feeling-summaries", all)]).toEqual([listened, summed]);
  });
});

describe("staying out of explanation", () => {
  it.each<[string, readonly Turn[], number]>([
    ["content when it is due", ["", CONTENT], 100],
    ["a tenant who was never calm", [""], 65],
    ["calm, and no content", ["", ["xother", CALM]], 60],
    ["calm, and no next step", ["", [WHY, CALM]], 80],
    ["explaining once too early", [WHY, CONTENT], 80],
    ["a loop of two", [WHY, WHY, CONTENT], 55],
    ["a loop of three", [WHY, WHY, WHY, CONTENT], 25],
    ["a relapse", [WHY, "You are angry.", WHY, CONTENT], 55],
    ["a solution too early", ["xsolution", CONTENT], 85],
    ["all of it", [WHY, WHY, WHY, WHY, "xsolution"], 0],
  ])("%s", (_, turns, points) => {
    expect(skill("staying-out-of-explanation", [[TOLD, DOOR], ...turns])).toBe(points);
  });
});

describe("standing by the news", () => {
  const bargains: Around = { said: "xbargaining" };
  const denies: Around = { said: "xdenial" };

  it.each<[string, readonly Turn[], number | null]>([
    ["bargaining met at once", ["", ["xbadnews", bargains]], 100],
    ["bargaining met in the next turn", ["", ["You are angry.", bargains], "xbadnews"], 100],
    ["bargaining met too late", ["", ["xother", bargains], "xother", "xbadnews"], 0],
    ["denial met", ["", ["xbadnews", denies]], 100],
    ["denial without hope asks for nothing", ["", ["xother", { ...denies, state: { hope: 2 } }]], null],
    ["the first reaction to the news asks for nothing", [["", bargains]], null],
    ["one of two", ["", ["xbadnews", bargains], "", ["xother", bargains], ""], 50],
    ["false hope", ["", "xfalsehope"], 50],
    ["false hope twice", ["", "xfalsehope", "xfalsehope"], 0],
    ["false hope, and then standing by it", ["", ["xfalsehope", bargains], "xbadnews"], 50],
    ["nothing to stand by", ["", "You are angry."], null],
  ])("%s", (_, turns, points) => {
    expect(skill("standing-by-the-news", [[TOLD, DOOR], ...turns])).toBe(points);
  });
});
