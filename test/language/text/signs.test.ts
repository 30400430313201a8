import { describe, expect, it } from "vitest";
import { read } from "../../../src/language/text/read.js";
import { signsOf, topicsOf } from "../../../src/language/text/signs.js";
import { tinyWith } from "../../support/tiny-pack.js";

const LEXICON = tinyWith({ topics: { children: ["Kids", "daughter|son"], school: ["School"] } });

describe("the signs of a tenant's line", () => {
  it.each([
    ["Good day.", []],
    ["You idiots! Idiot!", ["insult"]],
    ["I'll hit you, you idiot. Why?", ["insult", "threat", "why"]],
    ["This is a mistake.", ["denial"]],
    ["Is this a mistake?", []],
  ])("of %j", (line, expected) => {
    expect([...signsOf(read(line, LEXICON))].toSorted()).toEqual(expected);
  });

  it("are none without a line", () => {
    expect(signsOf(undefined).size).toBe(0);
    expect(topicsOf(undefined)).toEqual([]);
  });

  it("come with its topics, in the order named", () => {
    expect(topicsOf(read("The school, my KIDS, my son", LEXICON))).toEqual([
      "school",
      "children",
      "children",
    ]);
  });
});
