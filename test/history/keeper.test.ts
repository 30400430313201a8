import { describe, expect, it } from "vitest";
import type { JournalEvent } from "../../src/history/format.js";
import { noJournal } from "../../src/history/journal.js";
import { keeperOf } from "../../src/history/keeper.js";
import type { SessionEvent } from "../../src/session/session.js";
import { played } from "../support/played.js";

/** What a keeper writes down of an event that comes after these turns. */
function written(said: readonly string[], event: SessionEvent): JournalEvent | undefined {
  const kept: JournalEvent[] = [];
  const journal = { ...noJournal(), append: (line: JournalEvent) => kept.push(line) > 0 };
  keeperOf(journal).event(event, played(said));
  return kept[0];
}

describe("what is written down", () => {
  it("of a sentence is the sentence", () => {
    expect(written([], { type: "typed", line: "xbadnews" })).toEqual({ type: "typed", line: "xbadnews" });
  });

  it.each(["/disagree", "/oneens"])("of %s is the sentence meant and how it was read", (line) => {
    const kept = written(["xbadnews"], { type: "typed", line });
    expect(kept).toMatchObject({
      type: "typed",
      line,
      about: { turn: 1, trainee: "xbadnews", moves: [{ move: "bad-news", start: 0, end: 8 }] },
    });
  });

  it("of a disagreement before anything was said is the word alone", () => {
    expect(written([], { type: "typed", line: "/disagree" })).toEqual({ type: "typed", line: "/disagree" });
  });
});
