import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { RULE_IDS, type RuleId } from "../../src/language/rule-wording.js";
import { RULE_WORDINGS } from "../../src/language/rules.js";
import { LANGUAGES, SEVERITIES, SKILLS } from "../../src/language/terms.js";
import { RULES } from "../../src/rules/registry.js";

const FOLDER = fileURLToPath(new URL("../../src/rules", import.meta.url));
/** A margin note is read between two turns: about two lines on a terminal. */
const LONGEST_NOTE = 120;

function filesOfRules(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ts") && name !== "registry.ts")
    .map((name) => name.replace(/\.ts$/, ""));
}

function placeholders(message = ""): string[] {
  return [...message.matchAll(/\{(\w+)\}/g)].map(([whole]) => whole).toSorted();
}

function shapeOf(messages: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, placeholders(text)]));
}

describe("the rules", () => {
  const sorted = [...RULE_IDS].toSorted();

  it("are the same in folder, registry and both languages", () => {
    expect(filesOfRules().toSorted()).toEqual(sorted);
    expect(Object.keys(RULES).toSorted()).toEqual(sorted);
    for (const language of LANGUAGES) expect(Object.keys(RULE_WORDINGS[language]).toSorted()).toEqual(sorted);
  });

  it.each(RULE_IDS)("%s is named after its file and carries skill, severity and source", async (id) => {
    const file: object = (await import(`../../src/rules/${id}.ts`)) as object;
    expect(Object.values(file)).toContain(RULES[id]);
    expect(RULES[id].id).toBe(id);
    expect(SKILLS).toContain(RULES[id].skill);
    expect(SEVERITIES).toContain(RULES[id].severity);
    expect(RULES[id].source.trim()).not.toBe("");
  });

  it.each(LANGUAGES.flatMap((language) => SKILLS.map((skill) => [skill, language] as const)))(
    "for %s have their wording in %s in one file",
    async (skill, language) => {
      const file = (await import(`../../src/language/${language}/rules/${skill}.ts`)) as Record<
        string,
        object
      >;
      const worded = Object.values(file).flatMap((group) => Object.keys(group));
      expect(worded.toSorted()).toEqual(sorted.filter((id) => RULES[id].skill === skill));
    },
  );

  it.each(RULE_IDS)("%s says the same things in both languages", (id) => {
    expect(shapeOf(RULE_WORDINGS.nl[id].messages)).toEqual(shapeOf(RULE_WORDINGS.en[id].messages));
  });
});

describe.each(LANGUAGES)("the wording in %s", (language) => {
  const wordings = Object.entries(RULE_WORDINGS[language]) as [
    RuleId,
    (typeof RULE_WORDINGS)["nl"][RuleId],
  ][];

  it.each(wordings)("of %s is there, short and shown", (_, { title, reason, messages, flagged, clean }) => {
    expect(title.length).toBeGreaterThan(0);
    expect(title.length).toBeLessThanOrEqual(40);
    expect(reason).toMatch(/[.!?]$/);
    expect(flagged.length).toBeGreaterThanOrEqual(2);
    expect(clean.length).toBeGreaterThanOrEqual(2);
    for (const text of Object.values(messages)) {
      expect(text.length).toBeLessThanOrEqual(LONGEST_NOTE);
      expect(text).toMatch(/[.!?]$/);
      expect(sentencesIn(text)).toBeLessThanOrEqual(2);
    }
  });

  it("says no note twice and opens its notes differently", () => {
    const notes = wordings.flatMap(([, { messages }]) => Object.values(messages));
    expect(new Set(notes).size).toBe(notes.length);
    const openings = notes.map((text) => text.split(" ").slice(0, 2).join(" "));
    expect(openings.filter((opening, at) => openings.indexOf(opening) !== at)).toEqual([]);
  });
});

function sentencesIn(text: string): number {
  return (text.match(/[.!?](\s|$)/g) ?? []).length;
}
