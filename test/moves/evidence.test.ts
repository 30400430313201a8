import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../src/language/recognition.js";
import { read } from "../../src/language/text/read.js";
import { traceOf, type TracedEvidence } from "../../src/moves/evidence.js";
import { recognise } from "../../src/moves/recognise.js";

const lexicon = lexiconOf("en");

function tracesIn(text: string, tenant?: string): TracedEvidence[] {
  const { hits, reading } = recognise(
    text,
    lexicon,
    tenant === undefined ? undefined : read(tenant, lexicon),
  );
  return hits.flatMap((hit) => traceOf(hit, reading));
}

describe("evidence, traced back", () => {
  it("says of a feeling whom it is about, how strong it is, and in what kind of sentence", () => {
    expect(tracesIn("You are very angry with us.")).toEqual([
      {
        cue: "feeling-anger",
        words: "angry",
        about: "tenant",
        negated: false,
        mood: "statement",
        strength: 4,
      },
    ]);
  });

  it("tells the strengths of several feelings apart", () => {
    const traces = tracesIn("You are angry and absolutely terrified.");
    expect(traces.map(({ cue, strength }) => [cue, strength])).toEqual([
      ["feeling-anger", 3],
      ["feeling-fear", 5],
    ]);
  });

  it("says that a cue holds because it was negated", () => {
    expect(tracesIn("You are not at ease with this.")).toContainEqual(
      expect.objectContaining({ words: "at ease", about: "tenant", negated: true }),
    );
  });

  it("names the speaker", () => {
    const [first] = tracesIn("I find this very hard too.");
    expect(first).toMatchObject({ about: "speaker" });
  });

  it.each([
    ["", undefined, { cue: "silence", words: "", about: null, negated: null, mood: null }],
    ["Are you at home, sir?", undefined, { cue: "mood-closed", about: null, negated: null, mood: "closed" }],
    ["Friday.", "I said friday!", { cue: "echo", about: null, negated: null, mood: "statement" }],
  ])("goes by the shape of %j where there is no cue", (text, tenant, expected) => {
    expect(tracesIn(text, tenant)).toMatchObject([{ ...expected, strength: null }]);
  });
});
