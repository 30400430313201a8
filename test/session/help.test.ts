import { describe, expect, it } from "vitest";
import { COMMAND_NAMES, HELD_BACK, type Command } from "../../src/session/commands.js";
import type { Effect, Session } from "../../src/session/session.js";
import { CONTENT, opened, played, TO_CALM, typed } from "../support/played.js";

const COMMANDS = Object.keys(COMMAND_NAMES) as Command[];

/** The kinds of what was to be done after the last line. */
function kinds({ effects }: { readonly effects: readonly Effect[] }): string[] {
  return effects.map(({ type }) => type);
}

/** All that a turn changes. */
function point({ mind, history, standing, topic, said }: Session): unknown {
  return { mind, history, standing, topic, said };
}

describe("/hint", () => {
  const steps = (session: Session, times: number): unknown[] =>
    Array.from({ length: times }, (_, at) => {
      const { effects } = typed(
        session,
        Array.from({ length: at + 1 }, () => "/hint"),
      );
      return effects.map((effect) => (effect.type === "hint" ? effect.step : effect.type)).join();
    });

  it("says a little more each time, and stays at the sentence", () => {
    expect(steps(opened(), 5)).toEqual(["nudge", "kind", "sentence", "sentence", "sentence"]);
    expect(steps(played(["xbadnews"]), 2)).toEqual(["nudge", "kind"]);
  });

  it("begins again after a turn, and after one taken back", () => {
    expect(steps(played(["/hint", "/tip", "xbadnews"]), 1)).toEqual(["nudge"]);
    expect(steps(played(["xbadnews", "/hint", "/hint", "/undo"]), 1)).toEqual(["nudge"]);
    expect(steps(played(["/hint", "/help", "/nonsense"]), 1)).toEqual(["kind"]);
  });
});

describe("/why", () => {
  it.each(["/why", "/waarom"])("%s is about the last turn", (line) => {
    const session = played(["xbadnews", "xblame", "/hint"]);
    const { effects } = typed(session, [line]);
    expect(effects).toEqual([{ type: "why", turn: session.turns[1] }]);
  });

  it("without a turn has nothing to tell", () => {
    expect(typed(opened(), ["/why"]).effects).toEqual([{ type: "nothing-yet", command: "why" }]);
    expect(typed(played(["xbadnews", "/undo"]), ["/why"]).effects).toEqual([
      { type: "nothing-yet", command: "why" },
    ]);
  });
});

describe("/undo", () => {
  it.each(["/undo", "/terug"])("%s brings back where the conversation stood", (line) => {
    const before = played(["xbadnews", "xother about the piano."]);
    const { session, effects } = typed(before, ["xblame", line]);
    expect(point(session)).toEqual(point(before));
    expect(session.turns).toEqual(before.turns);
    expect(effects).toEqual([{ type: "undone", line: before.standing }]);
  });

  it("goes back to the door, one turn at a time", () => {
    const { session } = typed(opened(), ["xbadnews", "xother", "/undo", "/undo"]);
    expect(point(session)).toEqual(point(opened()));
    expect(typed(session, ["/undo"]).effects).toEqual([{ type: "nothing-yet", command: "undo" }]);
  });

  it("keeps and counts what was taken back", () => {
    const { undone, turns } = played(["xbadnews", "xblame", "/undo", "xminimising", "/undo", "xother"]);
    expect(undone.map(({ exchange }) => exchange.text)).toEqual(["xblame", "xminimising"]);
    expect(turns.map(({ exchange }) => [exchange.turn, exchange.text])).toEqual([
      [1, "xbadnews"],
      [2, "xother"],
    ]);
  });

  it("plays on as if the turn had not been", () => {
    const straight = played(["xbadnews", "xfeelingsummary one."]);
    const about = played(["xbadnews", "xblame", "/undo", "xfeelingsummary one."]);
    expect(point(about)).toEqual(point(straight));
    expect(about.turns).toEqual(straight.turns);
  });

  it("gives a turn back: thirty count, however many were taken back", () => {
    const lines = Array.from({ length: 29 }, () => ["Mumble.", "/undo", "Mumble."]).flat();
    expect(played(lines).over).toBe(undefined);
    expect(played([...lines, "Mumble."]).over).toEqual({ by: "length" });
  });
});

describe("/disagree", () => {
  it.each(["/disagree", "/oneens"])("%s notes the turn, and changes nothing else", (line) => {
    const before = played(["xbadnews", "xblame"]);
    const { session, effects } = typed(before, [line]);
    expect(effects).toEqual([{ type: "disagree-noted", turn: before.turns[1] }]);
    expect(session.disagreed).toEqual([2]);
    expect({ ...session, disagreed: [], events: [] }).toEqual({ ...before, events: [] });
  });

  it("without a turn has nothing to note", () => {
    const { session, effects } = typed(opened(), ["/disagree"]);
    expect(effects).toEqual([{ type: "nothing-yet", command: "disagree" }]);
    expect(session.disagreed).toEqual([]);
  });
});

describe("/theory and /help", () => {
  it.each([
    ["/theory", "theory"],
    ["/theorie", "theory"],
    ["/help", "help"],
  ])("%s tells, and takes no turn", (line, kind) => {
    const before = played(["xbadnews"]);
    const told = typed(before, [line]);
    expect(kinds(told)).toEqual([kind]);
    expect(told.session).toEqual({ ...before, events: told.session.events });
  });
});

describe("an exam", () => {
  const exam = played(["xbadnews", "xblame"], { mode: "exam" });

  const names = (held: boolean): string[] =>
    COMMANDS.filter((command) => HELD_BACK.has(command) === held).flatMap((id) => [...COMMAND_NAMES[id]]);

  it.each(names(true))("answers /%s after the conversation", (name) => {
    const { session, effects } = typed(exam, [`/${name}`]);
    const command = COMMANDS.find((id) => (COMMAND_NAMES[id] as readonly string[]).includes(name));
    expect(effects).toEqual([{ type: "held-back", command }]);
    expect({ ...session, events: [] }).toEqual({ ...exam, events: [] });
  });

  it.each(names(false))("knows /%s as ever", (name) => {
    expect(kinds(typed(exam, [`/${name}`]))).not.toContain("held-back");
  });

  it("holds back what the contract names", () => {
    expect([...HELD_BACK].toSorted()).toEqual(["hint", "theory", "undo", "why"]);
  });

  it("is the same conversation as with the coach", () => {
    const lines = ["xother", "xbadnews", ...TO_CALM, CONTENT];
    const [coach, held] = (["coach", "exam"] as const).map((mode) => played(lines, { mode }));
    expect(point(held!)).toEqual(point(coach!));
    expect(held!.over).toEqual({ by: "tenant", ending: "calm" });
  });
});
