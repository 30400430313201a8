import { describe, expect, it } from "vitest";
import { after } from "../exchange/support/toy.js";
import type { Mind } from "../../src/tenant/mind.js";
import { temperOf } from "../../src/tenant/mind.js";
import { answered, mindAt, PROFILE, TEMPER, through } from "./support/toy-tenant.js";

const NEWS = "xbadnews";
const WHY = "xexplanation";
const DOOR = "You are angry about the door.";
const PIANO = "You are angry about the piano.";

interface Scene {
  readonly text: string;
  /** Turns after the news. */
  readonly before?: readonly string[];
  readonly said?: string;
  readonly mind?: Mind;
}

/** How far one turn moves the arousal of a tenant who stands at 8. */
function moved({ text, before = ["xother"], said = "", mind = mindAt() }: Scene): number {
  const history = after([NEWS, ...before], { said });
  return answered(text, mind, { said, history }).state.arousal - mind.state.arousal;
}

describe("what cools", () => {
  it.each<[string, number, Scene]>([
    ["a fitting summary", -1, { text: DOOR }],
    ["the own summary said again", -0.5, { text: DOOR, before: [DOOR, "xother"] }],
    ["no more than 1 in all", -1, { text: `${DOOR} xpark. xopenquestion. ${NEWS}.` }],
    ["a small thing beside half a summary", -1, { text: `${DOOR} xpark.`, before: [DOOR, "xother"] }],
    ["silence after a summary", -0.5, { text: "", before: [DOOR] }],
    ["silence right after the news", -0.5, { text: "", before: [] }],
    ["an open question after a summary", -0.5, { text: "xopenquestion", before: [DOOR] }],
    ["the news again after a summary", -0.5, { text: NEWS, before: [DOOR] }],
    ["a question parked after a summary", -0.5, { text: "xpark", before: [DOOR] }],
    ["a content summary after a summary", -0.5, { text: "xcontentsummary", before: [DOOR] }],
    [
      "a boundary after an insult and a summary",
      -0.5,
      { text: "xboundary", before: [DOOR], said: "xinsult" },
    ],
    ["a boundary after a threat and a summary", -0.5, { text: "xboundary", before: [DOOR], said: "xthreat" }],
    ["small things together, up to 1", -1, { text: `xpark. xopenquestion. ${NEWS}.`, before: [DOOR] }],
  ])("%s: %d", (_, change, scene) => {
    expect(moved(scene)).toBe(change);
  });
});

describe("what leaves the tenant as they are", () => {
  it.each<[string, Scene]>([
    ["an apology", { text: "xapology" }],
    ["an acknowledgement", { text: "xacknowledgement" }],
    ["a closed question", { text: "xclosedquestion" }],
    ["an encourager", { text: "xencourager" }],
    ["a forewarning", { text: "xforewarning" }],
    ["practical talk", { text: "xother" }],
    ["nothing sure", { text: "Mumble." }],
    ["silence out of place", { text: "" }],
    ["an open question out of place", { text: "xopenquestion" }],
    ["two turns after the summary", { text: "xopenquestion", before: [DOOR, "xother"] }],
    ["a bare repeat of the news", { text: NEWS }],
    ["a question parked without a summary", { text: "xpark" }],
    ["a content summary without a summary", { text: "xcontentsummary" }],
    ["a boundary without an insult", { text: "xboundary", before: [DOOR] }],
    ["a summary of another feeling", { text: "You are scared." }],
    ["a summary two notches too faint", { text: "You are annoyed." }],
    ["a summary that is too strong", { text: "You are furious." }],
    ["a summary with a but behind it", { text: "You are angry, but xacknowledgement." }],
    ["a crisis, whatever is said", { text: "xblame xcrisis" }],
  ])("%s", (_, scene) => {
    expect(moved(scene)).toBe(0);
  });
});

describe("what heats", () => {
  const calm = mindAt({ arousal: 3, feeling: "none" });

  it.each<[string, number, Scene]>([
    ["the first explaining turn", 0.5, { text: WHY }],
    ["the second", 1, { text: WHY, before: [WHY] }],
    ["the third", 1.5, { text: WHY, before: [WHY, WHY] }],
    ["the fourth", 1.5, { text: WHY, before: [WHY, WHY, WHY] }],
    ["a relapse", 1.5, { text: WHY, before: [WHY, DOOR] }],
    ["a solution", 0.5, { text: "xsolution" }],
    ["self-focus", 0.5, { text: "xselffocus" }],
    ["false hope", 0.5, { text: "xfalsehope" }],
    ["silence after silence", 0.5, { text: "", before: ["xother", ""] }],
    ["silence after the silence that followed the news", 0.5, { text: "", before: [""] }],
    ["the own summary a third time", 0.5, { text: DOOR, before: [DOOR, "", DOOR] }],
    ["the news a third time without a summary", 0.5, { text: NEWS, before: ["xother", NEWS] }],
    [
      "an echo the third time in a row",
      0.5,
      { text: "Piano.", before: ["Piano.", "Piano."], said: "The piano?" },
    ],
    ["minimising", 1, { text: "xminimising" }],
    ["blame", 2, { text: "xblame" }],
    ["an emotion-block", 2, { text: "xemotionblock" }],
    ["all that heats, added up", 4.5, { text: "xblame. xemotionblock. xsolution." }],
    ["minimising, also to a calm tenant", 1, { text: "xminimising", mind: calm }],
    ["blame, also to a calm tenant", 2, { text: "xblame", mind: calm }],
    ["an emotion-block, also to a calm tenant", 2, { text: "xemotionblock", mind: calm }],
    ["explaining to a calm tenant: not", 0, { text: `${WHY}. xsolution. xselffocus.`, mind: calm }],
  ])("%s: %d", (_, change, scene) => {
    expect(moved({ ...scene, mind: scene.mind ?? mindAt({ arousal: 5 }) })).toBe(change);
  });

  it.each<[string, number, Scene]>([
    ["a summary with an explanation behind it", 0.5, { text: `${PIANO} ${WHY}.` }],
    [
      "a question after a summary with a solution beside it",
      0.5,
      { text: "xopenquestion. xsolution.", before: [DOOR] },
    ],
    ["the silence after a silence after a summary", 0.5, { text: "", before: [DOOR, ""] }],
  ])("and then nothing cools: %s", (_, change, scene) => {
    expect(moved(scene)).toBe(change);
  });

  it("the news twice without a summary and once with one is no nagging", () => {
    expect(moved({ text: NEWS, before: ["xother", `${DOOR} ${NEWS}.`] })).toBe(-0.5);
  });
});

describe("turns in a row that cool nothing", () => {
  it.each<[readonly string[], number]>([
    [["xapology", "xother"], 8],
    [["xapology", "xother", "xclosedquestion"], 8.5],
    [["xapology", "xother", "xclosedquestion", "xapology"], 9],
    [["xapology", "xother", "You are stunned.", "xother", "xapology"], 7],
    [["xapology", "Mumble.", "Mumble.", "Mumble.", "xother"], 8],
    [["xapology", "Mumble.", "xother", "Mumble.", "xapology"], 8.5],
  ])("%j leave a tenant who stood at 8 at %d", (turns, arousal) => {
    expect(through(turns).state.arousal).toBe(arousal);
  });

  it("heat at high arousal only", () => {
    const gentle = temperOf(PROFILE, "gentle");
    expect(through(["xapology", "xother", "xapology", "xother"], gentle).state.arousal).toBe(6);
  });
});

describe("the news, the first time", () => {
  it.each([
    ["gentle", 6],
    ["real", 8],
    ["hard", 9],
  ] as const)("lands a %s tenant at %d", (difficulty, onset) => {
    expect(through([], temperOf(PROFILE, difficulty)).state.arousal).toBe(onset);
  });

  it("is all that counts of its turn", () => {
    const door = mindAt({ arousal: 3, feeling: "fear" }, { told: false });
    const bare = answered(NEWS, door);
    const full = answered(`${NEWS}. ${WHY}. xblame. xfalsehope. xsolution.`, door);
    expect(bare.state).toEqual({ arousal: 8, feeling: "disbelief", trust: 5, hope: 3 });
    expect(full).toEqual(bare);
  });

  it("lowers nobody who stood higher already", () => {
    expect(answered(NEWS, mindAt({ arousal: 9.5 }, { told: false })).state.arousal).toBe(9.5);
  });

  it("onset stays within 10, and follows the scenario's own", () => {
    const onset = (arousal: number): number => temperOf({ ...PROFILE, afterNews: { arousal } }, "hard").onset;
    expect([onset(7), onset(9.5)]).toEqual([8, 10]);
  });
});

describe("temperament", () => {
  it("multiplies what rises and what falls, and is kept exact", () => {
    const temper = temperOf({ ...PROFILE, temperament: { heats: 1.25, cools: 0.5 } }, "real");
    const at = (text: string): number => answered(text, mindAt({ arousal: 5 }), {}, temper).state.arousal;
    expect([at(WHY), at("You are angry.")]).toEqual([5.625, 4.5]);
  });

  it.each([
    ["gentle", 0.75, 1],
    ["real", 1, 1],
    ["hard", 1.5, 0.75],
  ] as const)("%s heats by %d and cools by %d", (difficulty, heats, cools) => {
    expect(temperOf(PROFILE, difficulty)).toMatchObject({ heats, cools });
  });

  it("is held to 0 and 10", () => {
    expect(answered("xblame", mindAt({ arousal: 9 })).state.arousal).toBe(10);
    const soft = temperOf({ ...PROFILE, temperament: { heats: 1, cools: 20 } }, "real");
    expect(answered("You are angry.", mindAt(), {}, soft).state.arousal).toBe(0);
  });

  it("leaves the given mind alone", () => {
    const mind = Object.freeze({ ...mindAt(), state: Object.freeze(mindAt().state) });
    expect(answered("xblame", mind, {}, TEMPER)).not.toEqual(mind);
  });
});
