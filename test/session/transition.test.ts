import { describe, expect, it } from "vitest";
import { createSession } from "../../src/session/stage.js";
import { CONTENT, happened, opened, played, TO_CALM, TOY, typed } from "../support/played.js";

const CALM = ["xbadnews", ...TO_CALM];

describe("the door", () => {
  it("opens with the tenant's line, and nothing has happened", () => {
    const [session, effects] = createSession({ scenario: TOY, seed: 1, difficulty: "real", mode: "coach" });
    expect(effects).toEqual([{ type: "tenant-says", line: session.standing }]);
    expect(session).toMatchObject({
      standing: { say: "Come in.", looks: "Looks up." },
      mind: { told: false, state: { arousal: 3, feeling: "fear", trust: 4, hope: 7 } },
      turns: [],
      events: [],
      over: undefined,
    });
  });
});

describe("one exchange", () => {
  const { session, effects } = typed(opened(), ["xbadnews"]);

  it("is noted, then answered", () => {
    const [turn] = session.turns;
    expect(effects).toEqual([
      { type: "note", turn },
      { type: "tenant-says", line: session.standing },
    ]);
    expect(turn).toMatchObject({ exchange: { turn: 1, text: "xbadnews" }, reply: { say: "Line high." } });
    expect(turn?.from.mind).toEqual(opened().mind);
    expect(turn?.after).toEqual(session.mind);
  });

  it("is numbered, and read against the tenant's last line", () => {
    const later = typed(session, ["xother", ""]).session;
    expect(later.turns.map(({ exchange }) => exchange.turn)).toEqual([1, 2, 3]);
    expect(later.turns.map(({ exchange }) => exchange.tenant.said)).toEqual([
      "Come in.",
      later.turns[0]?.reply.say,
      later.turns[1]?.reply.say,
    ]);
  });

  it("hands on the topic named last, by either speaker", () => {
    const about = typed(session, ["xother about the piano."]);
    expect(about.session.standing.say).toBe("Line about the piano.");
    expect(typed(session, ["xother"]).session.topic).toBe(undefined);
  });

  it("leaves the session it began with as it was", () => {
    const before = opened();
    typed(before, CALM);
    expect(before).toEqual(opened());
  });
});

describe("the tenant's answer", () => {
  it("is a line of the file, else the language's plain line for the reaction", () => {
    expect(played(["xother"]).said).toEqual(["what"]);
    expect(played(["xother", "xother"]).said[1]).toMatch(/^plain-news-not-given-/);
    expect(played(["xbadnews", "Mumble."]).said[1]).toMatch(/^plain-not-understood-/);
  });

  it("is still given when everything fitting has been said", () => {
    const { said } = played(Array.from({ length: 12 }, () => "Mumble."));
    expect(said).toHaveLength(12);
    const plain = said.filter((id) => id.startsWith("plain-"));
    expect(new Set(plain).size).toBeLessThan(plain.length);
    expect(said.every((id, at) => id !== said[at - 1])).toBe(true);
  });
});

describe("the tenant closes", () => {
  it("once calm, with the news standing and content given", () => {
    const { session, effects } = typed(opened(), [...CALM, CONTENT]);
    expect(session.over).toEqual({ by: "tenant", ending: "calm" });
    expect(session.standing.say).toBe("Line bye.");
    expect(effects.map(({ type }) => type)).toEqual(["note", "tenant-says", "over"]);
  });

  it("in whichever order content comes, and over more turns than one", () => {
    expect(played([...CALM, "xsolution", "xexplanation"]).over).toEqual({ by: "tenant", ending: "calm" });
  });

  it.each<[string, readonly string[]]>([
    ["without the next step", [...CALM, "xexplanation", "xexplanation"]],
    ["without an explanation", [...CALM, "xsolution", "xsolution"]],
    ["while the tenant is emotional", ["xbadnews", CONTENT, CONTENT]],
    ["on content that was given too early", ["xbadnews", CONTENT, ...TO_CALM]],
    ["while false hope is about", [...CALM, "xfalsehope", CONTENT]],
    ["before the news", [CONTENT, CONTENT]],
  ])("not %s", (_, lines) => {
    expect(played(lines).over).toBe(undefined);
  });

  it("after false hope, once the news stands again", () => {
    const lines = [...CALM, "xfalsehope", CONTENT, "xbadnews"];
    expect(played(lines).over).toEqual({ by: "tenant", ending: "calm" });
  });
});

describe("the tenant breaks off", () => {
  const explains = Array.from({ length: 8 }, () => "xexplanation");

  it.each<[string, readonly string[]]>([
    ["complaint", ["xbadnews", ...explains]],
    ["aggression", ["xbadnews", "xblame", "xblame", "xblame"]],
  ])("with %s", (ending, lines) => {
    const { over, standing, mind } = played(lines);
    expect(over).toEqual({ by: "tenant", ending });
    expect(mind.state.arousal).toBe(10);
    expect(standing.say).not.toMatch(/^Line/);
  });

  it("not over a turn that could not be read, nor in a crisis", () => {
    const atTen = played(["xbadnews", "xblame"]);
    expect(atTen.mind.state.arousal).toBe(10);
    const unread = typed(atTen, ["Mumble."]).session;
    expect([unread.over, unread.mind]).toEqual([undefined, atTen.mind]);
    const crisis = typed(atTen, ["Are you thinking about suicide?"]).session;
    expect([crisis.turns.at(-1)?.exchange.crisis, crisis.over]).toEqual([true, undefined]);
    expect(typed(atTen, ["xapology"]).session.over).toEqual({ by: "tenant", ending: "complaint" });
  });

  it("in a line that is said last", () => {
    expect(played(["xbadnews", ...explains]).said.at(-1)).toMatch(/^plain-complaint-/);
  });
});

describe("the end", () => {
  it("comes after thirty turns", () => {
    const lines = Array.from({ length: 29 }, () => "Mumble.");
    const open = played(lines);
    expect(open.over).toBe(undefined);
    const { session, effects } = typed(open, ["Mumble.", "Mumble."]);
    expect(session.turns).toHaveLength(30);
    expect(session.over).toEqual({ by: "length" });
    expect(effects).toEqual([]);
  });

  it("goes to the tenant when the thirtieth turn closes", () => {
    const lines = [...Array.from({ length: 23 }, () => "Mumble."), ...CALM, CONTENT];
    expect(played(lines)).toMatchObject({ turns: { length: 30 }, over: { by: "tenant", ending: "calm" } });
  });

  it("comes with the end of input", () => {
    const { session, effects } = happened(opened(), [{ type: "input-ended" }]);
    expect(session.over).toEqual({ by: "input" });
    expect(effects).toEqual([{ type: "over", over: { by: "input" } }]);
  });

  it.each<[string, readonly string[]]>([
    ["trainee", ["/quit"]],
    ["tenant", [...CALM, CONTENT]],
  ])("by the %s is the end: nothing happens any more", (by, lines) => {
    const over = played(lines);
    expect(over.over?.by).toBe(by);
    for (const line of ["xbadnews", "/hint", "/quit", "/nonsense", ""])
      expect(typed(over, [line])).toEqual({ session: over, effects: [] });
    expect(happened(over, [{ type: "input-ended" }])).toEqual({ session: over, effects: [] });
  });
});

describe("events", () => {
  it("are enough to play a session again", () => {
    const lines = [
      "xother",
      "/hint",
      "xbadnews",
      "",
      "/nonsense",
      "You feel a piano",
      ...TO_CALM,
      "//x",
      CONTENT,
      "",
    ];
    const session = played(lines, { seed: 9 });
    expect(happened(opened({ seed: 9 }), session.events).session).toEqual(session);
    expect(session.events.length).toBeGreaterThan(session.turns.length);
  });
});
