import { describe, expect, it } from "vitest";
import { problems as en } from "../../src/language/en/problems.js";
import { problems as nl } from "../../src/language/nl/problems.js";
import { NOTICE_CODES, PROBLEM_CODES } from "../../src/language/problems.js";

function placeholders(template: string): string[] {
  return [...template.matchAll(/\{([a-zA-Z]+)\}/g)].map(([whole]) => whole).sort();
}

/** Every message by its key, nested keys joined by a dot. */
function messages(wording: object, prefix = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wording).flatMap(([key, value]: [string, unknown]) =>
      typeof value === "string"
        ? [[prefix + key, value]]
        : Object.entries(messages(value as object, `${prefix}${key}.`)),
    ),
  );
}

describe("the wording of problems", () => {
  const [dutch, english] = [messages(nl), messages(en)];

  it("has a message for each code in both languages, and no other", () => {
    for (const wording of [nl, en]) {
      expect(Object.keys(wording.problems).sort()).toEqual([...PROBLEM_CODES].sort());
      expect(Object.keys(wording.notices).sort()).toEqual([...NOTICE_CODES].sort());
    }
    expect(Object.keys(dutch).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))("%s has the same placeholders in both", (key) => {
    expect(placeholders(dutch[key] ?? "")).toEqual(placeholders(english[key] ?? ""));
  });
});
