import { describe, expect, it } from "vitest";
import { remember } from "../../src/exchange/remember.js";
import { after, answer } from "./support/toy.js";

const NEWS = "xbadnews";
const WHY = "xexplanation";
const SUMMARY = "You are angry.";

/** Where the last of these turns stands in a run, and which turns the run then holds. */
function lastOf(turns: readonly string[]): [string | undefined, readonly number[]] {
  const { explaining, run } = answer(turns.at(-1)!, { history: after(turns.slice(0, -1)) });
  return [explaining, run.turns];
}

describe("an explanation run", () => {
  it.each([
    ["opens with the first explaining turn", [NEWS, WHY], "first", [2]],
    ["goes on with the second", [NEWS, WHY, WHY], "second", [2, 3]],
    ["and with every later one", [NEWS, WHY, WHY, WHY, WHY], "later", [2, 3, 4, 5]],
    ["opens after the news only: reasons with the first news open none", [`${NEWS} ${WHY}`], undefined, []],
    ["counts reasons beside the news when it is repeated", [NEWS, `${NEWS}. ${WHY}`], "first", [2]],
    [
      "counts a summary with an explanation as explaining",
      [NEWS, WHY, `${SUMMARY} ${WHY}`],
      "second",
      [2, 3],
    ],
    ["is ended by a summary without an explanation", [NEWS, WHY, SUMMARY], undefined, []],
    ["is ended by a summary of the wrong feeling as well", [NEWS, WHY, "You are sad."], undefined, []],
    ["begins anew as a relapse", [NEWS, WHY, SUMMARY, WHY], "relapse", [4]],
    ["grows into a loop after a relapse too", [NEWS, WHY, SUMMARY, WHY, WHY], "second", [4, 5]],
  ] as const)("%s", (_, turns, step, run) => {
    expect(lastOf(turns)).toEqual([step, run]);
  });

  it.each([
    "",
    "Mumble.",
    "What is it?",
    "xapology",
    "xacknowledgement",
    "xclosedquestion",
    "xencourager",
    "xcontentsummary",
    "xsolution",
    "xpark",
    "xbadnews",
    "xblame",
  ])("is not ended by %j", (between) => {
    expect(lastOf([NEWS, WHY, between, WHY])).toEqual(["second", [2, 4]]);
  });

  it("is ended by a calm tenant, whatever is said to them", () => {
    const history = after([NEWS, WHY]);
    const calm = answer(WHY, { history, state: { arousal: 3, feeling: "none" } });
    expect([calm.explaining, calm.run.turns]).toEqual([undefined, []]);
    expect(answer(WHY, { history: remember(calm) }).explaining).toBe("relapse");
  });

  it("opens before the news as well, once reasons are given to an emotional tenant", () => {
    expect(lastOf([WHY])).toEqual(["first", [1]]);
  });
});
