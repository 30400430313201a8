import { describe, expect, it } from "vitest";
import { readTyped } from "../../src/session/commands.js";
import { nearestCommand } from "../../src/session/nearest-command.js";
import { opened, played, typed } from "../support/played.js";

describe("a typed line", () => {
  it.each([
    ["/help", "help"],
    ["/hint", "hint"],
    ["/tip", "hint"],
    ["/quit", "quit"],
    ["/stop", "quit"],
    ["  /STOP  ", "quit"],
    ["/Tip please", "hint"],
  ])("%j is the command %s", (line, command) => {
    expect(readTyped(line)).toEqual({ kind: "command", command });
  });

  it.each([
    ["/nonsense now", "nonsense"],
    ["/", ""],
    ["/ quit", ""],
    ["/quit/", "quit/"],
    ["/__proto__", "__proto__"],
  ])("%j is the unknown command %j", (line, name) => {
    expect(readTyped(line)).toEqual({ kind: "unknown", name });
  });

  it.each([
    ["", ""],
    ["   ", "   "],
    ["Good morning", "Good morning"],
    ["either/or", "either/or"],
    ["//quit", "/quit"],
    [" // a slash", "/ a slash"],
    ["///", "//"],
  ])("%j says %j", (line, text) => {
    expect(readTyped(line)).toEqual({ kind: "said", text });
  });
});

describe("a mistyped command", () => {
  it.each([
    ["hnit", "hint"],
    ["quti", "quit"],
    ["stpo", "stop"],
    ["waarmo", "waarom"],
    ["oneesn", "oneens"],
    ["halp", "help"],
    ["xxxxxxxx", undefined],
  ])("%s: nearest %s", (name, command) => {
    expect(nearestCommand(name)).toBe(command);
  });

  it("is pointed out, and takes no turn", () => {
    const { session, effects } = typed(opened(), ["/hnit"]);
    expect(effects).toEqual([{ type: "unknown-command", name: "hnit", nearest: "hint" }]);
    expect(session).toEqual({ ...opened(), events: [{ type: "typed", line: "/hnit" }] });
  });
});

describe("a command", () => {
  it.each(["/help", "/hint", "/tip"])("%s takes no turn and moves no one", (line) => {
    const before = played(["xbadnews"]);
    const { session, effects } = typed(before, [line]);
    expect(effects.map(({ type }) => type)).toEqual([line === "/help" ? "help" : "hint"]);
    expect([session.turns, session.mind, session.standing, session.over]).toEqual([
      before.turns,
      before.mind,
      before.standing,
      undefined,
    ]);
  });

  it.each(["/quit", "/stop"])("%s ends the conversation", (line) => {
    const { session, effects } = typed(played(["xbadnews"]), [line]);
    expect(session.over).toEqual({ by: "trainee" });
    expect(session.turns).toHaveLength(1);
    expect(effects).toEqual([{ type: "over", over: { by: "trainee" } }]);
  });

  it("behind two slashes is said to the tenant", () => {
    const session = played(["//quit"]);
    expect(session.over).toBe(undefined);
    expect(session.turns.map(({ exchange }) => exchange.text)).toEqual(["/quit"]);
  });
});
