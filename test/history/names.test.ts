import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchId } from "../../src/history/match.js";
import {
  damagedName,
  idOfFile,
  isDamagedName,
  journalName,
  lockName,
  sessionId,
  startedOf,
} from "../../src/history/names.js";

const AT = new Date(2026, 10, 23, 18, 30, 5);

describe("a session's name", () => {
  it("reads well and tells the local time", () => {
    const id = sessionId({ scenario: "eviction", language: "nl", at: AT, random: () => 0 });
    expect(id).toBe("2026-11-23-183005-eviction-nl-aaaa");
    expect(startedOf(id)).toBe(AT.getTime());
  });

  it("is a plain file name whatever the scenario is called", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (scenario, chance) => {
          const id = sessionId({ scenario, language: "en", at: AT, random: () => chance });
          expect(id).toMatch(/^2026-11-23-183005-[a-z0-9-]+-en-[a-z0-9]{4}$/);
          for (const name of [journalName(id), lockName(id), damagedName(id, 1), damagedName(id, 2)])
            expect(idOfFile(name)).toBe(id);
        },
      ),
    );
  });

  it("keeps letters with accents as letters", () => {
    expect(sessionId({ scenario: "../Één Huis!", language: "nl", at: AT, random: () => 0 })).toContain(
      "-een-huis-nl-",
    );
  });

  it("is not seen in other people's files", () => {
    for (const name of [
      "notes.txt",
      ".DS_Store",
      "2026-11-23.jsonl",
      "2026-11-23-183005-eviction-nl-aaaa",
      "",
    ])
      expect(idOfFile(name)).toBeUndefined();
    expect(isDamagedName(journalName("a"))).toBe(false);
    expect(isDamagedName(damagedName("a", 3))).toBe(true);
  });
});

describe("finding the session meant", () => {
  const ids = [
    "2026-11-23-183005-eviction-nl-x7f2",
    "2026-11-23-190000-kitchen-nl-b2c3",
    "2026-12-01-090000-kitchen-en-d4e5",
  ];

  it.each([
    [ids[0]!, ids[0]!],
    ["2026-12", ids[2]!],
    ["2026-11-23-18", ids[0]!],
    ["  X7F2 ", ids[0]!],
    ["kitchen-en-d4e5", ids[2]!],
  ])("%s", (typed, id) => {
    expect(matchId(typed, ids)).toEqual({ kind: "one", id });
  });

  it("a whole id wins over a longer one that begins with it", () => {
    expect(matchId("abc", ["abcd", "abc"])).toEqual({ kind: "one", id: "abc" });
  });

  it("names those it could be, and those that come near", () => {
    expect(matchId("2026-11", ids)).toEqual({ kind: "ambiguous", ids: ids.slice(0, 2) });
    expect(matchId("2026-12-01-090000-kitchn-en-d4e5", ids)).toMatchObject({ kind: "unknown" });
    expect(matchId("2026-12-01-090000-kitchn-en-d4e5", ids)).toHaveProperty("nearest.0", ids[2]);
    expect(matchId("", ids).kind).toBe("unknown");
    expect(matchId("x", [])).toEqual({ kind: "unknown", nearest: [] });
  });
});
