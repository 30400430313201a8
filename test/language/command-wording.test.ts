import { describe, expect, it } from "vitest";
import { CHECKS } from "../../src/language/checks.js";
import { RULE_GUIDES } from "../../src/language/rule-guides.js";

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

function placeholders(template: string): string[] {
  return [...template.matchAll(/\{([a-zA-Z]+)\}/g)].map(([whole]) => whole).toSorted();
}

describe.each([
  ["check", CHECKS],
  ["rules", RULE_GUIDES],
] as const)("the wording of %s", (_, { nl, en }) => {
  const [dutch, english] = [messages(nl), messages(en)];

  it("has the same messages in both languages, with the same placeholders", () => {
    expect(Object.keys(dutch)).toEqual(Object.keys(english));
    const holes = (all: Record<string, string>): string[][] => Object.values(all).map(placeholders);
    expect(holes(dutch)).toEqual(holes(english));
  });
});
