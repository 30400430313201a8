import { describe, expect, it } from "vitest";
import { loopsOf } from "../../src/assessment/loops.js";
import { CALM, judgedTurns, type Turn } from "./support/judged.js";

const NEWS = "xbadnews";
const WHY = "xexplanation";
const SUMMARY = "You are angry.";

describe("explanation loops", () => {
  it.each<[string, readonly Turn[], readonly (readonly number[])[]]>([
    ["none in a conversation without explaining", [NEWS, SUMMARY], []],
    ["none in a conversation that has not begun", [], []],
    ["a single explaining turn is none", [NEWS, WHY, SUMMARY], []],
    ["a single relapse is none", [NEWS, WHY, SUMMARY, WHY], []],
    ["two are one", [NEWS, WHY, WHY, SUMMARY], [[2, 3]]],
    ["only the explaining turns are in it", [NEWS, WHY, "", "xapology", WHY, WHY], [[2, 5, 6]]],
    ["reasons with the news are not in it", [`${NEWS}. ${WHY}`, WHY, WHY], [[2, 3]]],
    ["one still open at the end counts", [NEWS, SUMMARY, WHY, WHY], [[3, 4]]],
    [
      "each run is its own",
      [NEWS, WHY, WHY, SUMMARY, WHY, WHY],
      [
        [2, 3],
        [5, 6],
      ],
    ],
    ["calm ends one too", [NEWS, WHY, WHY, [WHY, CALM], WHY], [[2, 3]]],
  ])("%s", (_, turns, loops) => {
    expect(loopsOf(judgedTurns(turns)).map((loop) => loop.turns)).toEqual(loops);
  });
});
