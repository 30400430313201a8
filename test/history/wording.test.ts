import { describe, expect, it } from "vitest";
import { refusalText, troubleText } from "../../src/history/tell.js";
import { TROUBLES } from "../../src/history/trouble.js";
import { HISTORIES } from "../../src/language/histories.js";
import { OUTCOMES } from "../../src/assessment/outcome.js";

/** Every sentence of a wording by its path. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => sentences(part, `${path}.${key}`));
}

const holes = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).toSorted();

describe("what is said about kept sessions", () => {
  it("has the same sentences with the same places to fill in both languages", () => {
    const [nl, en] = [new Map(sentences(HISTORIES.nl)), new Map(sentences(HISTORIES.en))];
    expect([...nl.keys()].toSorted()).toEqual([...en.keys()].toSorted());
    for (const [path, text] of nl) {
      expect(text).not.toBe("");
      expect([path, holes(text)]).toEqual([path, holes(en.get(path) ?? "")]);
    }
  });

  it.each(["nl", "en"] as const)("has a word for every outcome and every trouble (%s)", (language) => {
    const wording = HISTORIES[language];
    for (const outcome of OUTCOMES) expect(wording.outcomes[outcome]).toBeTruthy();
    for (const code of TROUBLES)
      for (const kept of [true, false]) {
        const text = troubleText({ code, path: "/x", detail: "EIO", kept }, wording);
        expect(holes(text)).toEqual([]);
      }
  });

  it.each(["nl", "en"] as const)("says why a session can not be taken up (%s)", (language) => {
    const wording = HISTORIES[language];
    const id = "2026-11-23-183005-eviction-nl-x7f2";
    const contents = { header: undefined as never, events: [], end: undefined };
    const refusals = [
      { kind: "none" },
      { kind: "unknown", nearest: [] },
      { kind: "unknown", nearest: [id] },
      { kind: "ambiguous", ids: [id, id] },
      { kind: "finished", id },
      { kind: "locked", id, path: "/x", holder: { pid: 1, host: "pc", token: "t" } },
      { kind: "locked", id, path: "/x", holder: undefined },
      { kind: "damaged", id, line: 3, movedTo: "/y" },
      { kind: "damaged", id, line: 3, movedTo: undefined },
      { kind: "newer", id },
      { kind: "unreadable", id, detail: "EACCES" },
      { kind: "scenario-changed", id, contents },
      { kind: "scenario-gone", id, contents },
      { kind: "other-version", id, contents },
    ] as const;
    const texts = refusals.map((refusal) => refusalText(refusal, wording, "abc").join("\n"));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(holes(text)).toEqual([]);
  });
});
