import { describe, expect, it } from "vitest";
import { chooseLine, type Moment } from "../../src/tenant/choose.js";
import type { LineConditions, TenantLine } from "../../src/tenant/line.js";
import { ANGRY } from "../exchange/support/toy.js";

const MOMENT: Moment = {
  state: ANGRY,
  told: true,
  opened: false,
  topic: "piano",
  moves: new Set(["explanation"]),
  reaction: undefined,
  ending: undefined,
};

function line(id: string, when: LineConditions = {}): TenantLine {
  return { id, when, say: `Line ${id}.` };
}

/** The line chosen, by id. */
function chosen(
  lines: readonly TenantLine[],
  moment: Partial<Moment> = {},
  draw: { said?: readonly string[]; seed?: number; turn?: number } = {},
): string | undefined {
  return chooseLine(lines, { ...MOMENT, ...moment }, { said: [], seed: 1, turn: 1, ...draw })?.id;
}

/** Everything the seeds 1 to 50 choose. */
function possible(
  lines: readonly TenantLine[],
  moment: Partial<Moment> = {},
  said: readonly string[] = [],
): string[] {
  const ids = Array.from({ length: 50 }, (_, seed) => chosen(lines, moment, { seed: seed + 1, said }) ?? "-");
  return [...new Set(ids)].toSorted();
}

describe("conditions", () => {
  it.each<[LineConditions, boolean]>([
    [{}, true],
    [{ feeling: ["anger"] }, true],
    [{ feeling: ["fear", "anger"] }, true],
    [{ feeling: ["fear"] }, false],
    [{ arousal: ["high"] }, true],
    [{ arousal: ["low", "medium"] }, false],
    [{ hope: ["medium"] }, true],
    [{ hope: ["high"] }, false],
    [{ topic: ["piano"] }, true],
    [{ topic: ["letters"] }, false],
    [{ after: ["explanation"] }, true],
    [{ after: ["solution", "explanation"] }, true],
    [{ after: ["solution"] }, false],
    [{ after: ["loop"] }, false],
    [{ underneath: "open" }, false],
    [{ ending: ["calm"] }, false],
    [{ feeling: ["anger"], arousal: ["high"], topic: ["letters"] }, false],
  ])("%j fits: %s", (when, fits) => {
    expect(chosen([line("a", when)])).toBe(fits ? "a" : undefined);
  });

  it("underneath fits once it has come out, and a topic only when one was named", () => {
    expect(chosen([line("a", { underneath: "open" })], { opened: true })).toBe("a");
    expect(chosen([line("a", { topic: ["piano"] })], { topic: undefined })).toBe(undefined);
  });

  it("read a number by the level it is shown at", () => {
    const medium = [line("a", { arousal: ["medium"] })];
    const at = (arousal: number): string | undefined => chosen(medium, { state: { ...ANGRY, arousal } });
    expect([at(3.24), at(3.25), at(6.24), at(6.25)]).toEqual([undefined, "a", "a", undefined]);
  });
});

describe("among lines that fit", () => {
  const lines = [
    line("plain"),
    line("angry", { feeling: ["anger"] }),
    line("piano", { feeling: ["anger"], topic: ["piano"] }),
    line("reasons", { arousal: ["high"], after: ["explanation"] }),
    line("elsewhere", { feeling: ["fear"], arousal: ["high"], topic: ["piano"] }),
  ];

  it("the seed decides between those with most conditions", () => {
    expect(possible(lines)).toEqual(["piano", "reasons"]);
    expect(chosen(lines, {}, { seed: 4, turn: 6 })).toBe(chosen(lines, {}, { seed: 4, turn: 6 }));
  });

  it("used ones are passed over, for less fitting ones if need be", () => {
    expect(possible(lines, {}, ["reasons"])).toEqual(["piano"]);
    expect(possible(lines, {}, ["piano", "reasons"])).toEqual(["angry"]);
    expect(possible(lines, {}, ["piano", "angry", "reasons"])).toEqual(["plain"]);
  });
});

describe("when all that fit are used", () => {
  const others = Array.from({ length: 15 }, (_, index) => `other-${index}`);
  const lines = [line("a", { feeling: ["anger"] }), line("b")];

  it("the one used longest ago is said", () => {
    expect(possible(lines, {}, ["b", "a", ...others])).toEqual(["b"]);
    expect(possible(lines, {}, ["b", "a", "b", ...others])).toEqual(["a"]);
  });

  it("never one of the last 15", () => {
    expect(possible(lines, {}, ["b", "a", ...others.slice(1)])).toEqual(["b"]);
    expect(possible(lines, {}, ["b", "a", ...others.slice(2)])).toEqual(["-"]);
  });
});

describe("a reaction", () => {
  const lines = [
    line("plain"),
    line("specific", { feeling: ["anger"], arousal: ["high"], topic: ["piano"] }),
    line("loop", { after: ["loop"] }),
    line("either", { after: ["explanation", "yes-but"] }),
  ];

  it("is answered by its own lines only", () => {
    expect(possible(lines, { reaction: "loop" })).toEqual(["loop"]);
    expect(possible(lines, { reaction: "yes-but" })).toEqual(["either"]);
    expect(possible(lines, { reaction: "parroted" })).toEqual(["-"]);
  });

  it("that is not there lets no line for it through", () => {
    expect(possible(lines, {}, ["specific", "either", "plain"])).toEqual(["-"]);
  });
});

describe("an ending", () => {
  const lines = [
    line("plain"),
    line("bye", { ending: ["calm"] }),
    line("angry-bye", { ending: ["complaint", "aggression"], feeling: ["anger"] }),
  ];

  it("is said by its own lines, and they say nothing else", () => {
    expect(possible(lines, { ending: "calm" })).toEqual(["bye"]);
    expect(possible(lines, { ending: "complaint" })).toEqual(["angry-bye"]);
    expect(possible(lines, { ending: "walked-out" })).toEqual(["-"]);
    expect(possible(lines)).toEqual(["plain"]);
  });

  it("keeps to the other conditions of the line", () => {
    const fits = (when: LineConditions): string[] =>
      possible([line("a", { ending: ["calm"], ...when })], { ending: "calm" });
    expect(fits({ feeling: ["anger"] })).toEqual(["a"]);
    expect(fits({ feeling: ["fear"] })).toEqual(["-"]);
  });
});

describe("before the news", () => {
  const lines = [
    line("plain"),
    line("fear", { feeling: ["anger"] }),
    line("what", { after: ["news-not-given"], arousal: ["high"] }),
    line("huh", { after: ["not-understood"] }),
  ];

  it("only lines for what is missing are said", () => {
    expect(possible(lines, { told: false, reaction: "news-not-given" })).toEqual(["what"]);
    expect(possible(lines, { told: false, reaction: "not-understood" })).toEqual(["huh"]);
    expect(possible(lines, { told: false })).toEqual(["-"]);
  });
});
