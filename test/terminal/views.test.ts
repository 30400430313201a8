import { describe, expect, it } from "vitest";
import { COACHES } from "../../src/language/coaches.js";
import { PLAIN_STROKES } from "../../src/report/bar.js";
import { viewOf, wordingFor } from "../../src/terminal/views.js";
import { played } from "../support/played.js";

/** What is seen after the last of these turns. */
function seen(said: readonly string[]): string {
  const session = played(said);
  const wording = wordingFor(session.stage.scenario, "nl");
  const options = { wording, width: () => 80, strokes: PLAIN_STROKES, notes: true, meter: true };
  const lines = viewOf({ type: "note", turn: session.turns.at(-1)! }, session, options);
  return lines.map(({ text }) => text).join("\n");
}

describe("after a turn", () => {
  const { brink } = COACHES.nl;

  it("warns once when the tenant has come to the limit", () => {
    expect(seen(["xbadnews", "xblame"])).toContain(brink);
    expect(seen(["xbadnews", "xblame", "xblame"])).not.toContain(brink);
  });

  it("does not warn below it", () => {
    expect(seen(["xbadnews", "xexplanation"])).not.toContain(brink);
  });
});
