import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../src/language/recognition.js";
import { read } from "../../src/language/text/read.js";
import { recognise } from "../../src/moves/recognise.js";

const english = lexiconOf("en");

function movesOf(text: string, tenant?: string): string[] {
  const line = tenant === undefined ? undefined : read(tenant, english);
  return recognise(text, english, line).hits.map(({ move }) => move);
}

describe("questions in English counselling that hide their shape", () => {
  it.each([
    ["If a friend of yours were in this spot, what would you tell her?", "open-question"],
    ["I'd love to hear more about your evenings.", "open-question"],
    ["Tell us something about the choir.", "open-question"],
    ["Any worries about the operation?", "closed-question"],
    ["Other pets, or?", "closed-question"],
  ])("are asked: %j", (text, move) => {
    expect(movesOf(text, "I moved in last spring.")).toContain(move);
  });

  it("are not asked by a scrap of what was just said", () => {
    expect(movesOf("Four days?", "I waited four days.")).not.toContain("closed-question");
  });

  it("are not asked by a scrap with more behind it", () => {
    expect(movesOf("No smoke alarm? That is a pity.", "It burned.")).not.toContain("closed-question");
  });
});

describe("counsel and facts in their many shapes", () => {
  it.each([
    ["Nicotine raises the heart rate.", "explanation"],
    ["The recommended limit is lower for women.", "explanation"],
    ["I think you should tell your sister.", "solution"],
    ["Keep a diary of what you eat.", "solution"],
  ])("are heard: %j", (text, move) => {
    expect(movesOf(text)).toContain(move);
  });
});

describe("half sentences", () => {
  it.each([
    "Wanting to keep both sides content.",
    "It keeps the evenings quiet.",
    "She wants it more than you.",
  ])("read back: %j", (text) => {
    expect(movesOf(text, "My wife keeps on at me.")).toContain("content-summary");
  });
});
