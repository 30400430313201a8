import { describe, expect, it } from "vitest";
import { problems as wording } from "../../src/language/en/problems.js";
import { renderProblems } from "../../src/scenario/frame.js";
import type { SourceProblem } from "../../src/scenario/problem.js";

function problem(place: Partial<SourceProblem>): SourceProblem {
  return {
    code: "unknown-key",
    severity: "error",
    path: "",
    line: 1,
    column: 1,
    values: { key: "x" },
    ...place,
  };
}

function rows(text: string, place: Partial<SourceProblem>): string[] {
  return renderProblems([problem(place)], { file: "a.yaml", text, wording })
    .trimEnd()
    .split("\n");
}

/** What stands right above the carets. */
function pointedAt(text: string, place: Partial<SourceProblem>): string {
  const all = rows(text, place);
  const caretRow = all.findIndex((row) => /^\s*\|\s*\^+$/.test(row));
  const carets = all[caretRow] ?? "";
  return (all[caretRow - 1] ?? "").slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1);
}

describe("the frame", () => {
  it("has the place, the lines around it, the carets and the hints", () => {
    const values = { key: "sya", expected: "say, looks", nearest: "say" };
    expect(rows("one\ntwo sya\nthree\nfour", { line: 2, column: 5, endColumn: 8, values })).toEqual([
      expect.stringMatching(/^a\.yaml:2:5 {2}error {2}.*sya/),
      "  1 | one",
      "> 2 | two sya",
      "    |     ^^^",
      "  3 | three",
      expect.stringMatching(/^ {2}.*say, looks$/),
      expect.stringMatching(/^ {2}.*say/),
    ]);
  });

  it("leaves out the frame when the problem is the whole file", () => {
    const shown = rows("", { code: "file-missing", line: 0, column: 0, values: {} });
    expect(shown).toEqual([expect.stringMatching(/^a\.yaml {2}error {2}/)]);
  });

  it("is shared by problems in one place", () => {
    const both = [problem({}), problem({ values: { key: "y" } })];
    const shown = renderProblems(both, { file: "a.yaml", text: "x: 1", wording });
    expect(shown.match(/\^/g)).toHaveLength(1);
    expect(shown.match(/^a\.yaml:1:1/gm)).toHaveLength(2);
  });

  it("keeps its carets in place behind tabs, and in a cut line", () => {
    expect(pointedAt("\ta: feer", { column: 5, endColumn: 9 })).toBe("feer");
    const long = `${"a".repeat(5000)}feer${"b".repeat(5000)}`;
    expect(pointedAt(long, { column: 5001, endColumn: 5005 })).toBe("feer");
    expect(Math.max(...rows(long, { column: 5001, endColumn: 5005 }).map((row) => row.length))).toBeLessThan(
      120,
    );
  });

  it("counts wide and combining characters as a terminal does", () => {
    const caretColumn = (text: string): number | undefined =>
      rows(text, { column: text.length, endColumn: text.length + 1 })
        .find((row) => row.endsWith("^"))
        ?.indexOf("^");
    expect([caretColumn("aax"), caretColumn("漢x"), caretColumn("e\u0301ax"), caretColumn("🙂x")]).toEqual([
      8, 8, 8, 8,
    ]);
  });

  it("lets no control character through, from the text, the name or a value", () => {
    const nasty = "\u001b[31m\u0007\u009b\u202e\u007f";
    const shown = renderProblems([problem({ values: { key: `${nasty}\n\r` } })], {
      file: `${nasty}.yaml`,
      text: `a${nasty}\r\nb`,
      wording,
    });
    // eslint-disable-next-line no-control-regex -- that there is none is the point
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(shown.split("\n")[0]).toContain("a.yaml".slice(1));
  });

  it("is nothing without problems", () => {
    expect(renderProblems([], { file: "a.yaml", text: "", wording })).toBe("");
  });
});
